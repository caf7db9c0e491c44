import { emptyBrief } from '@raccordo/brief';
import { aWindowsMaker } from '@raccordo/planning/testing';
import { FIGURES } from '@raccordo/taxonomy';
import { diagnose } from './diagnose.ts';
import { DIAGNOSIS_RULES } from './diagnosis-rules.ts';
import { NEXT_STEPS } from './next-step.ts';
import { RULE_IDS } from './rule-id.ts';
import { aHealthyBrief } from './testing/a-healthy-brief.ts';

const briefs = [
  emptyBrief(),
  aWindowsMaker(),
  aHealthyBrief(),
  aHealthyBrief({ budget: { monthlyMinor: 600_00 }, grounding: { assets: [] } }),
  aHealthyBrief({
    goals: { priority: 'awareness_first', objectives: ['awareness'], horizonMonths: 1 },
    ask: { text: 'SEO e ufficio stampa', capabilities: [] },
  }),
];
const findings = briefs.flatMap((brief) => diagnose(brief).findings);

describe('the rules', () => {
  it('are listed once each, in the order of their ids, ready_to_go last', () => {
    expect([...DIAGNOSIS_RULES.map(({ id }) => id), 'ready_to_go']).toEqual(RULE_IDS);
  });

  it('each ask for a step of their own', () => {
    const steps = DIAGNOSIS_RULES.map(({ nextStep }) => nextStep);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.every((step) => NEXT_STEPS.includes(step))).toBe(true);
  });
});

describe('every finding', () => {
  it('cites answers of the brief or published figures, nothing else', () => {
    const sections = Object.keys(emptyBrief());
    const unknown = findings
      .flatMap(({ evidence }) => evidence)
      .filter((cited) => !sections.includes(cited.split('.')[0] ?? '') && !FIGURES[cited]);
    expect(unknown).toEqual([]);
  });

  it('carries only finite figures', () => {
    const numbers = findings.flatMap(({ params }) =>
      Object.values(params).filter((value) => typeof value === 'number'),
    );
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('names the unit of every number', () => {
    const names = findings.flatMap(({ params }) =>
      Object.entries(params).flatMap(([name, value]) => (typeof value === 'number' ? [name] : [])),
    );
    const unitless = names.filter(
      (name) => !/(Minor|Hours|Ratio|Count|Month|Months|PerMonth)$/.test(name),
    );
    expect(unitless).toEqual([]);
  });
});

describe('a diagnosis', () => {
  it('is the same every time', () => {
    const all = () => briefs.map((brief) => diagnose(brief));
    expect(all()).toEqual(all());
  });

  it('of a blank page asks for a goal and is never "ready"', () => {
    const blank = diagnose(emptyBrief());
    expect(blank.verdict).toBe('fix_first');
    expect(blank.nextSteps).toEqual(['state_a_goal', 'state_a_budget']);
  });
});
