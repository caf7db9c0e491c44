import type { Mix } from '@raccordo/mix';
import type { PlanChoice } from '@raccordo/planning';

/** Another browser may round its last digits elsewhere; mixes side by side lie far further apart. */
const SAME_MINOR = 100;

/** Place of the chosen mix among those shown; -1 when it is not one of them. */
export function chosenAt(mixes: readonly Mix[], choice: PlanChoice | null): number {
  if (choice === null) return -1;
  return mixes.findIndex(
    ({ channels }) =>
      channels.length === choice.channels.length &&
      channels.every(({ channel, variableMinor }) => {
        const chosen = choice.channels.find((candidate) => candidate.channel === channel);
        return chosen !== undefined && Math.abs(chosen.variableMinor - variableMinor) <= SAME_MINOR;
      }),
  );
}
