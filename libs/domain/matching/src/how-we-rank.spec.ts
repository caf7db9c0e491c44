import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  KIND_THRESHOLDS,
  RESPONSIVENESS_PRIOR,
  SHOWN_CASE_MAX_AGE_MONTHS,
  TRACK_RECORD_PRIOR_MEAN,
  TRACK_RECORD_PRIOR_REVIEWS,
} from '@raccordo/agency';
import { ALGORITHM_VERSION } from './algorithm-version.ts';
import { EVIDENCE_FACTOR_PPM } from './evidence-factor.ts';
import { explainMatch } from './explain-match.ts';
import { NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from './exposure.ts';
import { GATE_REASONS } from './gates.ts';
import { CRITERIA, SCORE_WEIGHTS_PPM, scoreOf, type Criterion, type Score } from './score.ts';
import { MERIDIANA, needLines, OLDANI } from './testing/index.ts';

const PAGE = readFileSync(
  resolve(import.meta.dirname, '../../../../docs/how-we-rank.md'),
  'utf8',
).replaceAll(/\s+/g, ' ');
const ROWS = PAGE.split(' | | ');

const points = (ppm: number, decimals: number): string => (ppm / 10_000).toFixed(decimals);
const titleOf = (words: string): string =>
  words
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());

function pointsByCriterion({ contributions }: Pick<Score, 'contributions'>) {
  const totals = CRITERIA.map((criterion) => {
    const mine = contributions.filter((one) => one.criterion === criterion);
    return [criterion, mine.reduce((sum, { pointsPpm }) => sum + pointsPpm, 0)] as const;
  });
  return Object.fromEntries(totals) as Record<Criterion, number>;
}

describe('the page "how we rank"', () => {
  const why = explainMatch(OLDANI, MERIDIANA);
  /** The example again, for a need of one line that Meridiana covers and proves in full. */
  const one = { ...OLDANI, lines: needLines({ marketing_management: [100, 12] }) };
  const onWholePlan = pointsByCriterion(scoreOf(one, MERIDIANA));

  it.each(why.coverage.lines)('shows line $capability of the example as computed', (line) => {
    const cells = [
      line.capability,
      points(line.weightPpm, 0),
      `${line.neededMinutes / 60} h`,
      line.evidence ?? 'not offered',
      `${line.coveredMinutes / 60} h`,
      points(line.coveragePpm, 1),
    ];
    expect(PAGE).toContain(`| ${cells.join(' | ')} |`);
  });

  it.each(CRITERIA)('shows what %s gives in the example, and its weight', (criterion) => {
    const given = pointsByCriterion(why)[criterion];
    const title = titleOf(criterion);
    const weight = points(SCORE_WEIGHTS_PPM[criterion], 0);
    expect(PAGE).toContain(`| ${title} | ${weight} |`);
    expect(ROWS.find((row) => row.startsWith(`${title},`))).toContain(
      `| ${points(onWholePlan[criterion], 2)} | ${points(given, 2)}`,
    );
  });

  it('adds the example up', () => {
    const whole = CRITERIA.reduce((sum, criterion) => sum + onWholePlan[criterion], 0);
    expect(PAGE).toContain(
      `| **Sum** | **${points(whole, 2)}** | **${points(why.scorePpm, 2)}** |`,
    );
    const covered = points(why.coverage.totalPpm, 1);
    expect(PAGE).toContain(`covers ${covered} % of the plan, so each counts for ${covered} %`);
    expect(PAGE).toContain(`Coverage, ${points(why.coverage.totalPpm, 1)} of which 60 %`);
    const { not_offered, evidence, money, capacity } = why.gapTotals;
    const missing = not_offered + evidence + money + capacity;
    expect(PAGE).toContain(
      `The ${points(missing, 1)} points of the plan that are missing: ` +
        `${points(not_offered, 1)} not offered, ${points(evidence, 1)} for evidence, ` +
        `${points(money, 1)} for money, ${points(capacity, 1)} for capacity.`,
    );
  });

  it('names every gate, in the order they are tried', () => {
    const named = [...PAGE.matchAll(/\| `(\w+)` \|/g)].map(([, reason]) => reason);
    expect(named).toEqual(GATE_REASONS);
  });

  it.each(['declared', 'shown', 'verified'] as const)('gives the factor of %s', (level) => {
    const factor = (EVIDENCE_FACTOR_PPM[level] / 1_000_000).toFixed(1);
    expect(PAGE).toContain(`| ${level} | ${factor} |`);
  });

  it.each([
    `version **${ALGORITHM_VERSION}**`,
    `a case less than ${SHOWN_CASE_MAX_AGE_MONTHS} months old`,
    `${TRACK_RECORD_PRIOR_REVIEWS} reviews at ${TRACK_RECORD_PRIOR_MEAN}`,
    `averaged with ${RESPONSIVENESS_PRIOR.answeredInTime} out of ${RESPONSIVENESS_PRIOR.received}`,
    `${points(NEAR_EQUAL_BAND_PPM, 0)} points of its holder`,
    `${KIND_THRESHOLDS.strategicShareRatio * 100} % of its work in strategy`,
    `at least ${KIND_THRESHOLDS.strategicGroups} of the 5 groups`,
    `at least ${KIND_THRESHOLDS.verticalShareRatio * 100} % of its work`,
    `at least ${KIND_THRESHOLDS.verticalHhi}.`,
  ])('says "%s"', (sentence) => {
    expect(PAGE).toContain(sentence);
  });

  it('speaks of the shortlist of five that the code makes', () => {
    expect(SHORTLIST_SIZE).toBe(5);
    expect(PAGE).toContain('shortlist of five');
  });
});
