import { EVIDENCE_LEVELS, MAX_OFFER_HOURS } from '@raccordo/agency';
import { WHOLE_PPM, ppmOf } from '@raccordo/kernel';
import {
  EVIDENCE_STEPS_OF_WHOLE,
  SCORE_WEIGHTS_PPM,
  lineCoveragePpm,
  placeOf,
  sectorTermPpm,
  sizeTermPpm,
} from '@raccordo/matching';
import type { Need, NeedLine } from '@raccordo/planning';
import { LANGUAGE_IDS, REGION_IDS, SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { maskOf } from './sql-masks.ts';

/**
 * How a statement gets the points of a line: by arithmetic on hours and evidence in `bigint` or in
 * `double precision`, or by looking a code up in an array of constants.
 */
export const SQL_FORMS = ['bigint', 'double', 'lookup'] as const;
export type SqlForm = (typeof SQL_FORMS)[number];

/** Points and coverage of a line in one number, so that one look-up and one sum give both. */
const PACKED_COVERAGE_BITS = 21;
const PACKED_COVERAGE_MASK = 2 ** PACKED_COVERAGE_BITS - 1;

/**
 * The whole ranking of a need, money aside, as one generated statement. Coverage enters the score
 * twice, so the inner query works each line out once; without `OFFSET 0` the planner would fold it
 * into the outer one and compute every line as often as it is named.
 */
export function rankingSql(need: Need, form: SqlForm, limit: number): string {
  const { perLine, points, coverage } = form === 'lookup' ? packed(need) : apart(need, form);
  const others = `others * ${coverage} / ${WHOLE_PPM}`;
  const score = `${points} + ${form === 'double' ? `floor(${others})` : others}`;
  return `
    SELECT id, (${score})::int AS score, (${coverage})::int AS coverage
    FROM (
      SELECT id, merit + ${sectorPoints(need)} + ${sizePoints(need)} AS others, ${perLine}
      FROM ${form === 'lookup' ? 'agency_code' : 'agency_row'}
      WHERE ${conditions(need, form).join(' AND ')}
      OFFSET 0
    ) AS agency
    ORDER BY score DESC, coverage DESC, id LIMIT ${limit}`;
}

/** What the inner query gives for the lines, and the sums the outer one makes of it. */
interface Lines {
  readonly perLine: string;
  readonly points: string;
  readonly coverage: string;
}

function apart(need: Need, form: SqlForm): Lines {
  const names = need.lines.map((_line, index) => `l${index}`);
  const columns = need.lines.map((line, index) => `${coverageOf(form, line)} AS l${index}`);
  const points = names.map((name) => pointsOf(form, name));
  return {
    perLine: columns.join(', '),
    points: `(${points.join(' + ')})`,
    coverage: `(${names.join(' + ')})`,
  };
}

function packed(need: Need): Lines {
  return {
    perLine: `${need.lines.map(packedLookup).join(' + ')} AS packed`,
    points: `(packed >> ${PACKED_COVERAGE_BITS})`,
    coverage: `(packed & ${PACKED_COVERAGE_MASK})`,
  };
}

function columnsOf(form: SqlForm, place: number): string[] {
  return form === 'lookup' ? [`c${place}`] : [`h${place}`, `e${place}`];
}

function conditions(need: Need, form: SqlForm): string[] {
  const offered = need.lines.map(({ capability }) => columnsOf(form, placeOf(capability))[0]);
  const conditions = ['is_open', `(${offered.join(' | ')}) <> 0`];
  if (need.region !== null) {
    const serves = `regions & ${maskOf([need.region], REGION_IDS)} <> 0`;
    conditions.push(need.isRemoteAccepted ? `(is_remote OR ${serves})` : serves);
  }
  if (need.languages.length > 0) {
    conditions.push(`languages & ${maskOf(need.languages, LANGUAGE_IDS)} <> 0`);
  }
  if (need.refusesSectorConflict && need.sector !== null) {
    conditions.push(`conflicts & ${maskOf([need.sector], SECTOR_IDS)} = 0`);
  }
  return conditions;
}

function pointsOf(form: SqlForm, coverage: string): string {
  const points = `${coverage} * ${SCORE_WEIGHTS_PPM.coverage / 100_000} / 10`;
  return form === 'double' ? `floor(${points})` : points;
}

function coverageOf(form: SqlForm, line: NeedLine): string {
  const place = placeOf(line.capability);
  const minutes = `e${place} * LEAST(h${place} * 60, ${line.minutes})`;
  const whole = line.minutes * EVIDENCE_STEPS_OF_WHOLE;
  return form === 'bigint'
    ? `(${line.weightPpm}::bigint * (${minutes}) / ${whole})`
    : `floor(${line.weightPpm}::float8 * (${minutes}) / ${whole})`;
}

/** Everything a code may be worth, as an array of constants; SQL arrays start at 1. */
function packedLookup(line: NeedLine): string {
  const values: number[] = [];
  for (let hours = 0; hours <= MAX_OFFER_HOURS; hours++) {
    for (const evidence of EVIDENCE_LEVELS) {
      const coverage = lineCoveragePpm(line, evidence, Math.min(60 * hours, line.minutes));
      const points = ppmOf(coverage, SCORE_WEIGHTS_PPM.coverage);
      values.push(points * 2 ** PACKED_COVERAGE_BITS + coverage);
    }
  }
  return `('{${values.join(',')}}'::bigint[])[c${placeOf(line.capability)} + 1]`;
}

function sectorPoints(need: Need): string {
  const points = (sectorExperience: (typeof SECTOR_IDS)[number][]) =>
    ppmOf(sectorTermPpm(need, { sectorExperience }), SCORE_WEIGHTS_PPM.sectorExperience);
  if (need.sector === null) return String(points([]));
  const mask = maskOf([need.sector], SECTOR_IDS);
  return `CASE WHEN sectors & ${mask} <> 0 THEN ${points([need.sector])} ELSE ${points([])} END`;
}

function sizePoints(need: Need): string {
  const points = Array.from({ length: 1 << SIZE_CLASSES.length }, (_, mask) => {
    const sizesServed = SIZE_CLASSES.filter((_size, index) => (mask & (1 << index)) !== 0);
    return ppmOf(sizeTermPpm(need, { sizesServed }), SCORE_WEIGHTS_PPM.sizeFit);
  });
  return `('{${points.join(',')}}'::int[])[sizes + 1]`;
}
