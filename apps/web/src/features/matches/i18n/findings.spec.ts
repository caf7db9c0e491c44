import { NEXT_STEPS, RULE_IDS } from '@raccordo/diagnosis';
import { GAP_KINDS, GATE_REASONS } from '@raccordo/matching';
import { CLARITY_POINTS } from '@raccordo/brief';
import en from './en.json' with { type: 'json' };
import it_ from './it.json' with { type: 'json' };

const languages = [
  ['it', it_],
  ['en', en],
] as const;

describe.each(languages)('the words of the result in %s', (_locale, texts) => {
  it.each([...RULE_IDS])('%s has a title, a sentence and a next step', (ruleId) => {
    expect(texts.finding[ruleId]).toMatchObject({
      title: expect.any(String) as string,
      text: expect.any(String) as string,
      next: expect.any(String) as string,
    });
  });

  it('has words for every next step, gate, gap and answer that raises clarity', () => {
    const fields = Object.keys(CLARITY_POINTS).map((field) => field.replace('.', '_'));
    expect(Object.keys(texts.nextStep)).toEqual(expect.arrayContaining([...NEXT_STEPS]));
    expect(Object.keys(texts.gate)).toEqual(expect.arrayContaining([...GATE_REASONS]));
    expect(Object.keys(texts.gateText)).toEqual(expect.arrayContaining([...GATE_REASONS]));
    expect(Object.keys(texts.gap)).toEqual(expect.arrayContaining([...GAP_KINDS]));
    expect(Object.keys(texts.path)).toEqual(expect.arrayContaining(fields));
  });
});
