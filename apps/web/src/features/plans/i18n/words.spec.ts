import { NO_MIX_REASONS } from '@raccordo/mix';
import { CHANNEL_REASONS, JOB_SPLIT_RULES } from '@raccordo/planning';
import en from './en.json' with { type: 'json' };
import it_ from './it.json' with { type: 'json' };

describe.each([
  ['it', it_],
  ['en', en],
] as const)('the words of the plan in %s', (_locale, texts) => {
  it('tell why a channel or a whole mix is out, and why awareness gets its share', () => {
    expect(Object.keys(texts.channelReason)).toEqual(expect.arrayContaining([...CHANNEL_REASONS]));
    expect(Object.keys(texts.limit)).toEqual(expect.arrayContaining([...NO_MIX_REASONS]));
    expect(Object.keys(texts.finding)).toEqual(expect.arrayContaining([...NO_MIX_REASONS]));
    expect(Object.keys(texts.jobSplit)).toEqual(expect.arrayContaining([...JOB_SPLIT_RULES]));
  });
});
