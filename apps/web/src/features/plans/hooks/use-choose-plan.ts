import { choiceOf, type PlannedMix } from '@raccordo/planning';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { choosePlan } from '../api/choose-plan.ts';
import { planBriefQuery, type PlanBrief } from '../api/get-plan-brief.ts';
import { chosenAt } from '../model/chosen-at.ts';
import { AS_IN_THE_BRIEF } from '../model/plan-question.ts';
import type { PlanState } from './use-plan.ts';

export interface Choosing {
  /** The mixes shown. */
  readonly mixes: readonly PlannedMix[];
  /** Place of the stored choice among the mixes shown; -1 when it is not among them. */
  readonly chosenAt: number;
  /** Once agencies have been invited the plan they answer to stays. */
  readonly canChoose: boolean;
  readonly isPending: boolean;
  /** What is being chosen, or was last: null = the plan of the rules. */
  readonly last: PlannedMix | null | undefined;
  /** Stays until the next try. */
  readonly error: unknown;
  readonly choose: (planned: PlannedMix) => void;
  /** Back to the plan that Raccordo proposes. */
  readonly withdraw: () => void;
}

const STALE = 412;

/** Stores which mix the need comes from; everything that follows from the need is read again. */
export function useChoosePlan(brief: PlanBrief, state: PlanState): Choosing {
  const queryClient = useQueryClient();
  const { id } = brief;
  const { mutate, variables, error, isPending } = useMutation({
    mutationFn: (planned: PlannedMix | null) => {
      const { planner, question, firstMonth, split, budgetMinor } = state;
      const asked = { question, firstMonth, budgetMinor: split === null ? null : budgetMinor };
      return choosePlan(brief, planned === null ? null : choiceOf(planner, planned.mix, asked));
    },
    onSuccess: async (changed, planned) => {
      queryClient.setQueryData(planBriefQuery(id).queryKey, changed);
      if (planned === null) {
        state.ask(AS_IN_THE_BRIEF);
        state.spend(null);
      }
      // Its result, its team and the list of briefs: each shows the need or the brief's version.
      await Promise.all(
        [
          ['results', id],
          ['briefs', id],
          ['briefs', 'list'],
        ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
    onError: async (problem) => {
      if (!(problem instanceof ApiProblem) || problem.status !== STALE) return;
      await queryClient.invalidateQueries({ queryKey: planBriefQuery(id).queryKey });
    },
  });
  const { mixes } = state.plan;
  const { chosenPlan, state: at } = brief;
  return useMemo(
    () => ({
      mixes,
      chosenAt: chosenAt(
        mixes.map(({ mix }) => mix),
        chosenPlan,
      ),
      canChoose: at === 'matched',
      isPending,
      last: variables,
      error,
      choose: mutate,
      withdraw: () => mutate(null),
    }),
    [mixes, chosenPlan, at, isPending, variables, error, mutate],
  );
}
