import { EVIDENCE_LEVELS, MAX_OFFER_HOURS } from '@raccordo/agency';
import { ppmOf } from '@raccordo/kernel';
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

/**
 * The whole ranking of a need, money aside, as one generated statement. The inner query keeps those
 * that tie with the last one asked, so coverage, the second key, is worked out for a handful only.
 */
export function rankingSql(need: Need, form: SqlForm, limit: number): string {
  const columns = need.lines.flatMap(({ capability }) => columnsOf(form, placeOf(capability)));
  const points = need.lines.map((line) => pointsOf(form, line)).join(' + ');
  const coverage = need.lines.map((line) => coverageOf(form, line)).join(' + ');
  const score = `(${points}) + merit + ${sectorPoints(need)} + ${sizePoints(need)}`;
  return `
    SELECT id, score::int AS score, (${coverage})::int AS coverage
    FROM (
      SELECT id, ${score} AS score, ${columns.join(', ')}
      FROM ${form === 'lookup' ? 'agency_code' : 'agency_row'}
      WHERE ${conditions(need, form).join(' AND ')}
      ORDER BY score DESC FETCH FIRST ${limit} ROWS WITH TIES
    ) AS best
    ORDER BY score DESC, coverage DESC, id LIMIT ${limit}`;
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

function pointsOf(form: SqlForm, line: NeedLine): string {
  const toPoints = (coverage: number) => ppmOf(coverage, SCORE_WEIGHTS_PPM.coverage);
  if (form === 'lookup') return lookup(line, toPoints);
  const coverage = coverageOf(form, line);
  return form === 'bigint'
    ? `${coverage} * ${SCORE_WEIGHTS_PPM.coverage / 100_000} / 10`
    : `floor(${coverage} * ${SCORE_WEIGHTS_PPM.coverage / 100_000} / 10)`;
}

function coverageOf(form: SqlForm, line: NeedLine): string {
  if (form === 'lookup') return lookup(line, (coverage) => coverage);
  const place = placeOf(line.capability);
  const minutes = `e${place} * LEAST(h${place} * 60, ${line.minutes})`;
  const whole = line.minutes * EVIDENCE_STEPS_OF_WHOLE;
  return form === 'bigint'
    ? `(${line.weightPpm}::bigint * (${minutes}) / ${whole})`
    : `floor(${line.weightPpm}::float8 * (${minutes}) / ${whole})`;
}

/** Everything a code may be worth, as an array of constants; SQL arrays start at 1. */
function lookup(line: NeedLine, worth: (coveragePpm: number) => number): string {
  const values: number[] = [];
  for (let hours = 0; hours <= MAX_OFFER_HOURS; hours++) {
    for (const evidence of EVIDENCE_LEVELS) {
      const minutes = Math.min(60 * hours, line.minutes);
      values.push(worth(lineCoveragePpm(line, evidence, minutes)));
    }
  }
  return `('{${values.join(',')}}'::int[])[c${placeOf(line.capability)} + 1]`;
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
