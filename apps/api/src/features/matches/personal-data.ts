import type { DataDeclaration } from '../../platform/privacy/personal-data.ts';

/** Hours, shares and scores: about a firm's plan and about agencies, and computed from both. */
export const MATCHES_PERSONAL_DATA: DataDeclaration = {
  personal: [],
  impersonal: {
    match_runs: [
      'id',
      'brief_id',
      'need',
      'algorithm_version',
      'evaluated',
      'eligible',
      'excluded_by_reason',
      'computed_at',
      'figure_version',
    ],
    match_results: [
      'run_id',
      'rank',
      'agency_id',
      'score_ppm',
      'coverage_ppm',
      'is_exposure_slot',
      'card',
      'candidate',
      'breakdown',
    ],
    agency_exposures: ['agency_id', 'shown_on', 'times'],
  },
};
