import { placeOf } from '@raccordo/matching';
import type { NeedLine } from '@raccordo/planning';
import { COORDINATION_MINUTES, MAX_TEAM_MEMBERS } from '../team-rules.ts';
import type { TeamRequest } from '../team-request.ts';
import type { AgencyTable } from './agency-table.ts';
import { eligibleRows } from './eligible-rows.ts';
import { fillRows, type FilledRows } from './fill-rows.ts';
import { EVIDENCE_STEPS, LEVELS, type TeamProblem } from './team-problem.ts';

export interface BuiltProblem {
  readonly problem: TeamProblem;
  /** Lines behind the slots, in order. */
  readonly lines: readonly NeedLine[];
  /** An agency that must be in passes no gate, or can do nothing here: no team can be had. */
  readonly isFixedShut: boolean;
}

/** Every agency that passes the gates of matching and can work on the need, or lead others. */
export function buildProblem(table: AgencyTable, request: TeamRequest): BuiltProblem {
  const { need, maxMembers = MAX_TEAM_MEMBERS, perMemberPpm = 0, atLeastPpm = 0 } = request;
  const eligible = eligibleRows(table, request);
  const lines = linesOnOffer(table, eligible, request);
  const slots = lines.length;
  const weightPpm = Float64Array.from(lines, (line) => line.weightPpm);
  const needed = Float64Array.from(lines, (line) => line.minutes);
  const codes = Array.from({ length: slots * LEVELS }, (_, code) => code);
  const slotOf = Uint8Array.from(codes, (code) => Math.floor(code / LEVELS));
  const factorOf = Float64Array.from(codes, (code) => EVIDENCE_STEPS[code % LEVELS]! / 10);
  const perMinute = weightPpm.map((weight, slot) => weight / needed[slot]!);
  const figures = {
    slots,
    needed,
    factorOf,
    slotOf,
    valueOf: Float64Array.from(codes, (code) => perMinute[slotOf[code]!]! * factorOf[code]!),
  };
  const filled = fillRows(table, eligible, lines, request, figures);
  const fixedRows = rowsOf(filled.ids, request.fixedIds ?? []);
  const problem: TeamProblem = {
    ...figures,
    ...filled,
    weightPpm,
    perMinute,
    fullPpm: weightPpm.reduce((sum, weight) => sum + weight, 0),
    budget: need.feeBudgetMinor ?? neverReached(filled),
    maxMembers: Math.min(MAX_TEAM_MEMBERS, Math.max(1, maxMembers)),
    perMemberPpm,
    atLeastPpm,
    fixedRows,
  };
  const isFixedShut = fixedRows.length < new Set(request.fixedIds ?? []).size;
  return { problem, lines, isFixedShut };
}

/** A line that nobody offers would only keep the search from seeing that a team is complete. */
function linesOnOffer(
  { offered }: AgencyTable,
  eligible: Int32Array,
  { need, inHouse }: TeamRequest,
): readonly NeedLine[] {
  let anybody = 0;
  for (let at = 0; at < eligible.length; at++) anybody |= offered[eligible[at]!]!;
  return need.lines.filter(({ weightPpm, capability }) => {
    const isOnOffer = (anybody & (1 << placeOf(capability))) !== 0;
    return weightPpm > 0 && (isOnOffer || inHouse?.capabilities.includes(capability) === true);
  });
}

/** Sorted by id, so that no order of agencies shows through. */
function rowsOf(ids: readonly string[], wanted: readonly string[]): readonly number[] {
  return [...new Set(wanted)]
    .sort()
    .map((id) => ids.indexOf(id))
    .filter((row) => row >= 0);
}

/** A budget beyond what any team could bill: without one, money limits nothing. */
function neverReached({ rows, rate, retainer, first, most }: FilledRows): number {
  let largest = 0;
  for (let row = 0; row < rows; row++) {
    let minutes = COORDINATION_MINUTES * (MAX_TEAM_MEMBERS - 1);
    for (let entry = first[row]!; entry < first[row + 1]!; entry++) minutes += most[entry]!;
    largest = Math.max(largest, retainer[row]!, rate[row]! * minutes);
  }
  return MAX_TEAM_MEMBERS * largest;
}
