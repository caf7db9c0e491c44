/** A team is a lead and at most three others: more hands cost more to hold together than they add. */
export const MAX_TEAM_MEMBERS = 4;

/** What the lead bills a month for holding each further member in the plan (design, our own figure). */
export const COORDINATION_MINUTES = 240;

/** A lead answers for the whole: only who offers this may be one. */
export const LEAD_CAPABILITY = 'marketing_management';

/** What each further member must add when the firm would rather deal with fewer suppliers. */
export const FEWER_SUPPLIERS_PPM = 30_000;

/** Changes whenever the same need and agencies could give another team. */
export const TEAM_ALGORITHM_VERSION = '2026.1';
