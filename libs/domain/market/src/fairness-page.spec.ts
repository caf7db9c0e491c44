import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from '@raccordo/matching';
import { LEAST_FIRMS } from './anonymity/release-needs.ts';
import { MATERIAL_WEIGHT_PPM } from './demand/demand-row.ts';
import { attentionAt } from './exposure/attention.ts';
import { LEAST_AGENCIES_OF_GROUP } from './exposure/disparity.ts';
import { MOVE_LIMITS } from './standing/move-limits.ts';

const PAGE = readFileSync(
  resolve(import.meta.dirname, '../../../../docs/fairness.md'),
  'utf8',
).replaceAll(/\s+/g, ' ');

it.each([
  `${attentionAt(1)} for the first, ${attentionAt(2).toFixed(2)} for the second, ${attentionAt(5).toFixed(2)} for the fifth`,
  `none below the ${SHORTLIST_SIZE} places`,
  `within ${NEAR_EQUAL_BAND_PPM / 10_000} points of the last one shown`,
  `groups of at least ${LEAST_AGENCIES_OF_GROUP} contenders`,
  `k = ${LEAST_FIRMS}`,
  `at least ${MATERIAL_WEIGHT_PPM / 10_000} % of a need`,
  `${MOVE_LIMITS.extraHours} more, or double`,
  `never under ${MOVE_LIMITS.leastRatePpm / 10_000} % of the present`,
  `never under ${MOVE_LIMITS.leastMinimumPpm / 10_000} % of the present`,
])('the page on fairness says "%s"', (said) => {
  expect(PAGE).toContain(said);
});
