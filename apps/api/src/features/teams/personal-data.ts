import type { DataDeclaration } from '../../platform/privacy/personal-data.ts';

/** Hours, bills and shares, computed from a firm's plan and from agencies. */
export const TEAMS_PERSONAL_DATA: DataDeclaration = {
  personal: [],
  impersonal: {
    team_runs: [
      'id',
      'brief_id',
      'run_id',
      'conditions',
      'is_plain',
      'budget_minor',
      'algorithm_version',
      'is_proven',
      'gap_ppm',
      'agency_ids',
      'answers',
      'cards',
      'computed_at',
    ],
  },
};
