import type { Ppm } from '@raccordo/kernel';
import type { AgencyTable } from '../model/agency-table.ts';
import type { SearchLimits } from '../search/search.ts';
import type { TeamRequest } from '../team-request.ts';
import { composeTeam } from './compose-team.ts';

/** What a budget buys at best. */
export interface FrontierPoint {
  readonly budgetMinor: number;
  readonly coveragePpm: Ppm;
  readonly costMinor: number;
  /** By id; empty when the budget buys no team. */
  readonly agencyIds: readonly string[];
  readonly isProven: boolean;
}

/** Parts of the budget that are tried, in hundredths. */
const HUNDREDTHS = [40, 55, 70, 85, 100, 115, 130, 150, 175, 200] as const;
/** The step an owner thinks in: 300 of the currency, in minor units. */
export const BUDGET_STEP_MINOR = 300_00;

/** Budgets around the firm's own, in whole tens, with one step more among them; ascending. */
export function frontierBudgets(feeBudgetMinor: number): readonly number[] {
  const tens = (minor: number) => Math.max(10_00, Math.round(minor / 10_00) * 10_00);
  const around = HUNDREDTHS.map((part) =>
    part === 100 ? feeBudgetMinor : tens((feeBudgetMinor * part) / 100),
  );
  return [...new Set([...around, feeBudgetMinor + BUDGET_STEP_MINOR])].sort((a, b) => a - b);
}

/** Coverage against budget. More money never covers less, even where a deadline cut a search short. */
export function frontierOf(
  table: AgencyTable,
  request: TeamRequest,
  budgets: readonly number[],
  limitsOf: () => SearchLimits,
): readonly FrontierPoint[] {
  let before: Omit<FrontierPoint, 'budgetMinor'> | null = null;
  return budgets.map((budgetMinor) => {
    const need = { ...request.need, feeBudgetMinor: budgetMinor };
    const { team, isProven } = composeTeam(table, { ...request, need }, limitsOf());
    const found = {
      coveragePpm: team?.coveragePpm ?? 0,
      costMinor: team?.costMinor ?? 0,
      agencyIds: (team?.members.flatMap(({ agencyId }) => agencyId ?? []) ?? []).sort(),
      isProven,
    };
    const kept =
      before !== null && before.coveragePpm > found.coveragePpm ? { ...before, isProven } : found;
    before = kept;
    return { budgetMinor, ...kept };
  });
}
