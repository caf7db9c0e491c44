import { CAPABILITY_GROUPS, capabilityOf, type CapabilityGroup } from '@raccordo/taxonomy';
import type { MatchLine } from '../api/match-response.ts';

/** More rows than this are read by group. */
const MOST_UNGROUPED = 8;

export interface LineGroup {
  /** Null: few enough to need no heading. */
  readonly group: CapabilityGroup | null;
  readonly lines: readonly MatchLine[];
}

/** The rows of the timetable: heaviest first, in the five groups when there are many. */
export function groupedLines(lines: readonly MatchLine[]): readonly LineGroup[] {
  if (lines.length <= MOST_UNGROUPED) return [{ group: null, lines }];
  return CAPABILITY_GROUPS.map((group) => ({
    group,
    lines: lines.filter((line) => capabilityOf(line.capability).group === group),
  })).filter((group) => group.lines.length > 0);
}
