import type { PlannedMix, Planner } from '@raccordo/planning';

/** What every part of one mix is given. */
export interface MixPartProps {
  readonly planner: Planner;
  readonly planned: PlannedMix;
}

/** What every section about all the mixes is given. */
export interface MixesProps {
  readonly planner: Planner;
  readonly mixes: readonly PlannedMix[];
}
