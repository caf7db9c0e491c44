import { validateForSubmission } from '@raccordo/brief';
import { checkVatNumber } from '@raccordo/kernel';
import { diagnose } from '@raccordo/diagnosis';
import { DEMO_BRIEFS } from './briefs/index.ts';

describe('the twelve example briefs', () => {
  it('are twelve, each with an address and titles in both languages', () => {
    expect(DEMO_BRIEFS).toHaveLength(12);
    expect(new Set(DEMO_BRIEFS.map(({ slug }) => slug)).size).toBe(12);
    for (const { title, summary } of DEMO_BRIEFS) {
      expect([title.it, title.en, summary.it, summary.en].every((text) => text.length > 5)).toBe(
        true,
      );
    }
  });

  it('name no firm that a VAT number could point to', () => {
    for (const { brief } of DEMO_BRIEFS)
      expect(checkVatNumber(brief.firm.vatNumber ?? '').isValid).toBe(false);
  });

  it('can be submitted, but for the one that has not made up its mind', () => {
    const open = DEMO_BRIEFS.filter(({ brief }) => validateForSubmission(brief).length > 0);
    expect(open.map(({ slug }) => slug)).toEqual(['studio-paghe-arcobaleno']);
  });

  it('meet different verdicts and objectives', () => {
    const diagnoses = DEMO_BRIEFS.map(({ brief }) => diagnose(brief));
    expect(new Set(diagnoses.map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(diagnoses.map(({ objective }) => objective)).size).toBeGreaterThanOrEqual(3);
  });
});
