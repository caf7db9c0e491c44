import type { RoutePolicy } from '../platform/access/rule.ts';
import { AUDIT_RULES } from './audit.ts';
import { AGENCY_PROFILE_RULES } from './agency-profiles.ts';
import { BRIEF_RULES } from './briefs.ts';
import { FILE_RULES } from './files.ts';
import { API_TOKEN_RULES, IDENTITY_RULES } from './identity.ts';
import { CURATION_RULES } from './curation.ts';
import { IMPORT_RULES } from './imports.ts';
import { ORGANISATION_RULES } from './organisations.ts';
import { NOTIFICATION_RULES } from './notifications.ts';
import { PRIVACY_RULES } from './privacy.ts';
import { PUBLIC_RULES } from './public.ts';
import { STANDING_RULES } from './standings.ts';
import { STATISTICS_RULES } from './statistics.ts';
import { REFERENCE_DATA_RULES } from './reference-data.ts';

/**
 * Who may call what: the whole of it, and the only place. A route without a row is shut, a row
 * without a route fails the tests, and every row is driven with every kind of caller.
 */
export const ROUTE_POLICY: RoutePolicy = {
  ...PUBLIC_RULES,
  ...AUDIT_RULES,
  ...AGENCY_PROFILE_RULES,
  ...BRIEF_RULES,
  ...FILE_RULES,
  ...IDENTITY_RULES,
  ...API_TOKEN_RULES,
  ...PRIVACY_RULES,
  ...CURATION_RULES,
  ...IMPORT_RULES,
  ...ORGANISATION_RULES,
  ...STANDING_RULES,
  ...STATISTICS_RULES,
  ...NOTIFICATION_RULES,
  ...REFERENCE_DATA_RULES,
};
