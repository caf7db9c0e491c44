import type { Team, TeamRun } from '../api/team-response.ts';

/** Whether who does it all alone is a vertical agency, and not one that merely leads nobody here. */
export function isSpecialist({ agencies }: Pick<TeamRun, 'agencies'>, alone: Team | null): boolean {
  const only = alone?.members.find(({ agencyId }) => agencyId !== null)?.agencyId;
  return agencies.find(({ id }) => id === only)?.kind === 'vertical';
}
