import { WHOLE_PPM, ppmOf } from '@raccordo/kernel';
import {
  EVIDENCE_STEPS_OF_WHOLE,
  SCORE_WEIGHTS_PPM,
  evidenceSteps,
  placeOf,
  sectorTermPpm,
  sizeTermPpm,
  type Standing,
} from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import * as At from './kernel/layout.ts';
import { languageMask, regionMask, sectorMask, sizesOf } from './masks.ts';
import { spendingOrder, type SpendingStep } from './spending-order.ts';
import { writeUuid } from './uuid.ts';

export interface RankRequest {
  readonly need: Need;
  readonly limit: number;
  readonly after: Standing | null;
}

/** Largest multiplier of a lane, with room for rounding up. */
const MAX_STEPS_PER_UNIT = 65_000;
/** Keeps a whole coverage in steps under 2³¹. */
const MAX_STEPS_PER_POINT = 2_000;
/** Lanes of time hold 16 bits; larger needs are bounded in units of twelve minutes. */
const MAX_LANE_UNITS = 65_535;
const COARSE_UNIT_MINUTES = 12;
/** Covers the rounding of two single-precision operations. */
const ROUNDING_MARGIN = 1 + 2 ** -21;
const MAX_INT32 = 2 ** 31 - 1;

/** Lays out what the kernel needs to know of a need. Every figure comes from matching. */
export function writeRequest(memory: ArrayBuffer, request: RankRequest): void {
  const view = new DataView(memory, At.REQUEST);
  const { need } = request;
  const total = need.lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const unitMinutes = total <= MAX_LANE_UNITS ? 1 : COARSE_UNIT_MINUTES;
  writeGates(view, need);
  writeMoney(view, need.feeBudgetMinor, unitMinutes);
  writeTerms(view, need);
  const linesView = new DataView(memory, At.LINES);
  writeLines(linesView, need, unitMinutes);
  const steps = spendingOrder(need);
  const stepsPerPoint = stepsPerPointOf(steps, unitMinutes);
  const stepsPerMinute = stepsPerPoint * unitMinutes;
  writePairs(new DataView(memory, At.PAIRS), linesView, steps, stepsPerMinute);
  view.setInt32(At.LINE_COUNT, need.lines.length, true);
  view.setInt32(At.PAIR_COUNT, steps.length, true);
  view.setInt32(At.HOUR_UNITS, 60 / unitMinutes, true);
  view.setFloat32(At.POINTS_PER_STEP, 1 / stepsPerPoint, true);
  view.setFloat32(At.RATIO_PER_POINT, 1 / SCORE_WEIGHTS_PPM.coverage, true);
  view.setInt32(At.COVERAGE_WEIGHT, SCORE_WEIGHTS_PPM.coverage, true);
  view.setInt32(At.LIMIT, request.limit, true);
  writeAfter(memory, view, request.after);
}

/** A condition that is not asked for is met by whoever is open. */
function writeGates(view: DataView, need: Need): void {
  const remote = need.isRemoteAccepted ? At.REMOTE_BIT : 0;
  const regions = need.region === null ? At.OPEN_BIT : regionMask([need.region]) | remote;
  const languages = need.languages.length === 0 ? At.OPEN_BIT : languageMask(need.languages);
  view.setInt32(At.REGION_MASK, regions, true);
  view.setInt32(At.LANGUAGE_MASK, languages, true);
}

/** A rate passes when it buys at least one minute: 1 ≤ rate ≤ 60 · budget. */
function writeMoney(view: DataView, budgetMinor: number | null, unitMinutes: number): void {
  const isLimited = budgetMinor !== null;
  const sixtyBudgets = isLimited ? 60 * budgetMinor : -1;
  const dearest = isLimited ? Math.min(sixtyBudgets, MAX_INT32) : MAX_INT32;
  const least = isLimited ? 1 : 0;
  const buysNothing = dearest < least;
  const maxRetainer = isLimited ? Math.min(budgetMinor, At.MONEY_MAX) : At.MONEY_MAX;
  const buying = isLimited ? (sixtyBudgets / unitMinutes) * ROUNDING_MARGIN : Infinity;
  view.setInt32(At.MAX_RETAINER, maxRetainer, true);
  view.setInt32(At.MIN_RATE, buysNothing ? MAX_INT32 : least, true);
  view.setInt32(At.RATE_SPAN, buysNothing ? 0 : dearest - least, true);
  view.setFloat32(At.BUYING, buying, true);
  view.setFloat32(At.ROUND_UP, unitMinutes === 1 ? 0 : 1, true);
  view.setBigInt64(At.SIXTY_BUDGETS, BigInt(sixtyBudgets), true);
}

function writeTerms(view: DataView, need: Need): void {
  const sectors = need.sector === null ? [] : [need.sector];
  const pointsOf = (termPpm: number) => ppmOf(termPpm, SCORE_WEIGHTS_PPM.sectorExperience);
  const without = pointsOf(sectorTermPpm(need, { sectorExperience: [] }));
  const withIt = pointsOf(sectorTermPpm(need, { sectorExperience: sectors }));
  view.setInt32(At.SECTOR_BIT, sectorMask(sectors), true);
  view.setInt32(At.SECTOR_POINTS_WITHOUT, without, true);
  view.setInt32(At.SECTOR_POINTS_GAIN, withIt - without, true);
  for (let mask = 0; mask < 1 << SIZE_CLASSES.length; mask++) {
    const termPpm = sizeTermPpm(need, { sizesServed: sizesOf(mask) });
    const points = ppmOf(termPpm, SCORE_WEIGHTS_PPM.sizeFit);
    const half = Math.ceil(points / 2);
    view.setInt32(At.SIZE_POINTS + 4 * mask, points, true);
    view.setUint8(At.SIZE_HALVES + mask, half & 0xff);
    view.setUint8(At.SIZE_HALVES + 16 + mask, half >> 8);
  }
}

function writeLines(view: DataView, need: Need, unitMinutes: number): void {
  need.lines.forEach(({ capability, minutes }, index) => {
    const at = index * At.LINE_BYTES;
    const place = placeOf(capability);
    view.setInt32(at + At.LINE_HOURS, At.HOURS + place * At.BLOCK_AGENCIES, true);
    view.setInt32(at + At.LINE_EVIDENCE, At.EVIDENCE + (place >> 2) * At.BLOCK_AGENCIES, true);
    view.setInt32(at + At.LINE_SHIFT, (place & 3) * 2, true);
    view.setInt32(at + At.LINE_UNITS, Math.ceil(minutes / unitMinutes), true);
  });
}

function writePairs(
  pairs: DataView,
  lines: DataView,
  order: readonly SpendingStep[],
  stepsPerMinute: number,
): void {
  order.forEach((step, index) => {
    const at = index * At.PAIR_BYTES;
    const { weightPpm, minutes } = step.line;
    const perUnit = Math.ceil(pointsPerMinute(step) * stepsPerMinute);
    const byLevel = step.lineIndex * At.LINE_BYTES + step.level;
    lines.setUint8(byLevel + At.LINE_STEPS_LOW, perUnit & 0xff);
    lines.setUint8(byLevel + At.LINE_STEPS_HIGH, perUnit >> 8);
    pairs.setInt32(at + At.PAIR_LINE, step.lineIndex, true);
    pairs.setInt32(at + At.PAIR_LEVEL, step.level, true);
    pairs.setInt32(at + At.PAIR_STEPS, perUnit, true);
    pairs.setInt32(at + At.PAIR_MINUTES, minutes, true);
    pairs.setInt32(at + At.PAIR_GAIN, weightPpm * evidenceSteps(step.evidence), true);
    pairs.setInt32(at + At.PAIR_WHOLE, minutes * EVIDENCE_STEPS_OF_WHOLE, true);
  });
}

function stepsPerPointOf(steps: readonly SpendingStep[], unitMinutes: number): number {
  const best = Math.max(0, ...steps.map(pointsPerMinute)) * unitMinutes;
  return Math.min(MAX_STEPS_PER_UNIT / best, MAX_STEPS_PER_POINT);
}

/** Points of score that a minute of a line is worth at a level of evidence. */
function pointsPerMinute({ line, evidence }: SpendingStep): number {
  const factor = evidenceSteps(evidence) / EVIDENCE_STEPS_OF_WHOLE;
  const weight = SCORE_WEIGHTS_PPM.coverage / WHOLE_PPM;
  return (weight * line.weightPpm * factor) / line.minutes;
}

function writeAfter(memory: ArrayBuffer, view: DataView, after: Standing | null): void {
  view.setInt32(At.AFTER_SCORE, after?.scorePpm ?? -1, true);
  if (after === null) return;
  view.setInt32(At.AFTER_COVERAGE, after.coveragePpm, true);
  writeUuid(after.id, new Uint8Array(memory), At.REQUEST + At.AFTER_ID);
}

/** Index of the sector whose conflicts the need refuses; null when it refuses none. */
export function refusedSectorOf(need: Need): number | null {
  if (!need.refusesSectorConflict || need.sector === null) return null;
  return SECTOR_IDS.indexOf(need.sector);
}
