import { AGENCIES_PERSONAL_DATA } from '../agencies/index.ts';
import { AGENCY_PROFILES_PERSONAL_DATA } from '../agency-profiles/index.ts';
import { API_TOKENS_PERSONAL_DATA } from '../api-tokens/index.ts';
import { AUDIT_PERSONAL_DATA } from '../audit/index.ts';
import { BRIEF_HISTORIES_PERSONAL_DATA } from '../brief-histories/index.ts';
import { BRIEFS_PERSONAL_DATA } from '../briefs/index.ts';
import { CURATION_PERSONAL_DATA } from '../curation/index.ts';
import { FILES_PERSONAL_DATA } from '../files/index.ts';
import { GUESTS_PERSONAL_DATA } from '../guests/index.ts';
import { IDEMPOTENCY_PERSONAL_DATA } from '../idempotency/index.ts';
import { IDENTITY_PERSONAL_DATA } from '../identity/index.ts';
import { MATCHES_PERSONAL_DATA } from '../matches/index.ts';
import { TEAMS_PERSONAL_DATA } from '../teams/index.ts';
import { NOTIFICATIONS_PERSONAL_DATA } from '../notifications/index.ts';
import { ORGANISATIONS_PERSONAL_DATA } from '../organisations/index.ts';
import { REFERENCE_BOOKS_PERSONAL_DATA } from '../reference-books/index.ts';
import { REFERENCE_DATA_PERSONAL_DATA } from '../reference-data/index.ts';
import { SESSIONS_PERSONAL_DATA } from '../sessions/index.ts';
import type { DataDeclaration, PersonalData } from '../../platform/privacy/personal-data.ts';
import { PLATFORM_PERSONAL_DATA } from '../../platform/privacy/platform-personal-data.ts';

/**
 * In the order of erasure: what is found through memberships comes before them, and the account,
 * which everything hangs on, last.
 */
export const DATA_DECLARATIONS: readonly DataDeclaration[] = [
  PLATFORM_PERSONAL_DATA,
  IDEMPOTENCY_PERSONAL_DATA,
  NOTIFICATIONS_PERSONAL_DATA,
  AGENCIES_PERSONAL_DATA,
  AGENCY_PROFILES_PERSONAL_DATA,
  CURATION_PERSONAL_DATA,
  REFERENCE_BOOKS_PERSONAL_DATA,
  REFERENCE_DATA_PERSONAL_DATA,
  MATCHES_PERSONAL_DATA,
  TEAMS_PERSONAL_DATA,
  BRIEF_HISTORIES_PERSONAL_DATA,
  BRIEFS_PERSONAL_DATA,
  FILES_PERSONAL_DATA,
  GUESTS_PERSONAL_DATA,
  AUDIT_PERSONAL_DATA,
  API_TOKENS_PERSONAL_DATA,
  SESSIONS_PERSONAL_DATA,
  ORGANISATIONS_PERSONAL_DATA,
  IDENTITY_PERSONAL_DATA,
];

/** Every place of the database that says something about a person. */
export const PERSONAL_DATA: readonly PersonalData[] = DATA_DECLARATIONS.flatMap(
  ({ personal }) => personal,
);

/** Those of which a person's rows can be found. */
export function findable(): readonly (PersonalData & { readonly rows: string })[] {
  return PERSONAL_DATA.flatMap((data) =>
    data.rows === null ? [] : [{ ...data, rows: data.rows }],
  );
}
