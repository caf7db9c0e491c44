import fc from 'fast-check';
import { EVIDENCE_LEVELS } from '../evidence-level.ts';
import { aCase, aProfile } from '../testing/index.ts';
import { emptyProfile } from './agency-profile.ts';
import { profileQualityOf, QUALITY_POINTS, type QualityFacts } from './profile-quality.ts';

const nothing: QualityFacts = {
  cases: [],
  levelOf: () => 'declared',
  isCompanyChecked: false,
  today: '2026-11-23',
};
const everything: QualityFacts = {
  ...nothing,
  cases: ['2026-01', '2026-02', '2026-03', '2026-04'].map((deliveredIn) =>
    aCase({ id: deliveredIn, deliveredIn }),
  ),
  levelOf: () => 'verified',
  isCompanyChecked: true,
};
const complete = aProfile({
  company: { ...aProfile().company, logoFileId: '01890000-0000-7000-8000-0000000000f1' },
  description: { it: 'Direzione marketing. '.repeat(8), en: 'Marketing direction.' },
  people: ['Ada', 'Lia'].map((name) => ({ name, role: 'Direzione', capabilities: ['seo'] })),
});
const pointsOf = (criterion: string, profile = complete, facts = everything) =>
  profileQualityOf(profile, facts).lines.find((line) => line.criterion === criterion)?.points;

describe('the quality of a profile', () => {
  it('counts 100 points in all', () => {
    expect(Object.values(QUALITY_POINTS).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it('gives an empty profile nothing, and says where to begin', () => {
    const { score, next } = profileQualityOf(emptyProfile(), nothing);
    expect(score).toBe(0);
    expect(next).toEqual({ step: 'add_case', capability: null, points: 5 });
  });

  it('gives a complete profile everything', () => {
    expect(profileQualityOf(complete, everything)).toMatchObject({ score: 100, next: null });
  });

  it('asks first for proof of the offer that carries the work', () => {
    expect(profileQualityOf(aProfile(), nothing).next).toEqual({
      step: 'prove_offer',
      capability: 'marketing_management',
      points: 12,
    });
  });

  it('asks to verify what is already shown', () => {
    const facts = { ...everything, levelOf: () => 'shown' as const };
    expect(pointsOf('evidence', complete, facts)).toBe(20);
    expect(profileQualityOf(complete, facts).next).toMatchObject({
      step: 'prove_offer',
      points: 6,
    });
  });

  it('counts only cases that are recent and complete, figures apart', () => {
    const [first, second, third, fourth] = everything.cases;
    const cases = [
      { ...(first ?? aCase()), figures: [] },
      { ...(second ?? aCase()), deliveredIn: '2024-11' },
      { ...(third ?? aCase()), title: '' },
      fourth ?? aCase(),
    ];
    expect(pointsOf('cases', complete, { ...everything, cases })).toBe(8);
  });

  it('lets only an admin give the points of a checked company', () => {
    const facts = { ...everything, isCompanyChecked: false };
    const { score, next } = profileQualityOf(complete, facts);
    expect(score).toBe(90);
    expect(next?.step).toBe('await_check');
  });

  it('asks a firm of one for one person', () => {
    const alone = { ...complete.company, headcount: 1 };
    const people = complete.people.slice(0, 1);
    expect(pointsOf('people', { ...complete, people })).toBe(5);
    expect(pointsOf('people', { ...complete, people, company: alone })).toBe(10);
  });

  const empty = emptyProfile();
  const partial = fc.record({
    company: fc.constantFrom(complete.company, aProfile().company, empty.company),
    description: fc.constantFrom(complete.description, aProfile().description, empty.description),
    reach: fc.constantFrom(complete.reach, empty.reach),
    clients: fc.constantFrom(complete.clients, empty.clients),
    terms: fc.constantFrom(complete.terms, empty.terms),
    offers: fc.constantFrom(complete.offers, complete.offers.slice(1), empty.offers),
    people: fc.constantFrom(complete.people, complete.people.slice(1), empty.people),
    certifications: fc.constant([]),
  });
  const facts = fc
    .record({
      count: fc.integer({ min: 0, max: 4 }),
      level: fc.constantFrom(...EVIDENCE_LEVELS),
      isCompanyChecked: fc.boolean(),
    })
    .map(({ count, level, isCompanyChecked }): QualityFacts => {
      const cases = everything.cases.slice(0, count);
      return { ...nothing, cases, levelOf: () => level, isCompanyChecked };
    });

  it('is the sum of its lines, each within what is possible', () => {
    fc.assert(
      fc.property(partial, facts, (profile, its) => {
        const { score, lines } = profileQualityOf(profile, its);
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(lines.reduce((sum, { possible }) => sum + possible, 0)).toBe(100);
        for (const { points, possible, steps } of lines) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(possible);
          for (const step of steps) {
            expect(step.points).toBeGreaterThan(0);
            expect(step.points + points).toBeLessThanOrEqual(possible);
          }
        }
      }),
    );
  });

  it('never falls for one more part written', () => {
    const parts = Object.keys(complete) as (keyof typeof complete)[];
    fc.assert(
      fc.property(partial, facts, fc.constantFrom(...parts), (profile, its, part) => {
        // An offer more, unproven, is more to prove.
        fc.pre(part !== 'offers');
        const more = { ...profile, [part]: complete[part] };
        expect(profileQualityOf(more, its).score).toBeGreaterThanOrEqual(
          profileQualityOf(profile, its).score,
        );
      }),
    );
  });

  it('rises by exactly what the next step promised, for a case', () => {
    fc.assert(
      fc.property(partial, facts, (profile, its) => {
        const step = profileQualityOf(profile, its)
          .lines.flatMap(({ steps }) => steps)
          .find(({ step: kind }) => kind === 'add_case');
        fc.pre(step !== undefined);
        const more = { ...its, cases: [...its.cases, aCase({ id: 'one more' })] };
        expect(profileQualityOf(profile, more).score - profileQualityOf(profile, its).score).toBe(
          step.points,
        );
      }),
    );
  });
});
