import {
  actOfAdmin,
  type DataDeclaration,
  GROUNDS_OF_DECISION,
  OWN_ORGANISATIONS,
  type PersonalData,
  RECORD_OF_ORGANISATION,
} from '../../platform/privacy/personal-data.ts';

const OF_ORGANISATION = { with: 'organisation' } as const;
const OF_LISTING = { with: 'agency listing' } as const;

/** Somebody of the agency, or of a firm, asked for something: who it was, and in which words. */
function asked(
  { table, kept }: Pick<PersonalData, 'table' | 'kept'>,
  by: string,
  words: readonly string[],
  why: string,
  shownWith: readonly string[],
): readonly PersonalData[] {
  const request = {
    table,
    category: 'agency',
    whose: 'who asked',
    rows: `${by} = :userId`,
    kept,
    shownWith,
  } as const;
  return [
    { ...request, columns: [by], why: 'to answer whoever asked', onErasure: 'anonymise' },
    { ...request, columns: words, why, onErasure: { keep: GROUNDS_OF_DECISION } },
  ];
}

export const AGENCY_PROFILES_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      table: 'agency_profiles',
      columns: [
        'content',
        'published_content',
        'approved_content',
        'review_reason',
        'pause_reason',
      ],
      category: 'agency',
      whose: 'people the agency names to its clients',
      why: 'what the agency says of itself, and what an admin answered',
      rows: OWN_ORGANISATIONS,
      kept: OF_ORGANISATION,
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['organisation_id'],
    },
    actOfAdmin({
      table: 'agency_profiles',
      column: 'reviewed_by',
      why: 'which admin examined the profile',
      kept: OF_ORGANISATION,
      shownWith: ['organisation_id', 'reviewed_at'],
    }),
    {
      table: 'agency_cases',
      columns: ['title', 'result', 'figures', 'link'],
      category: 'agency',
      whose: 'people the agency names to its clients',
      why: 'work the agency shows',
      rows: OWN_ORGANISATIONS,
      kept: OF_ORGANISATION,
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id', 'organisation_id'],
    },
    ...asked(
      { table: 'agency_claims', kept: OF_LISTING },
      'requested_by',
      ['message', 'question', 'refusal_reason', 'requested_at'],
      'what was asked to be verified, and the answers',
      ['agency_id', 'capability'],
    ),
    actOfAdmin({
      table: 'agency_claims',
      column: 'verified_by',
      why: 'which admin verified the claim',
      kept: OF_LISTING,
      shownWith: ['agency_id', 'capability', 'verified_on'],
    }),
    ...asked(
      { table: 'claim_contests', kept: OF_LISTING },
      'contested_by',
      ['reason', 'created_at', 'decision_reason'],
      'why somebody says that a claim is not true',
      ['id', 'agency_id', 'capability', 'state'],
    ),
    actOfAdmin({
      table: 'claim_contests',
      column: 'decided_by',
      why: 'which admin decided',
      kept: OF_LISTING,
      shownWith: ['id', 'decided_at'],
    }),
    ...asked(
      { table: 'agency_ownership_requests', kept: OF_LISTING },
      'requested_by',
      ['message', 'grounds', 'created_at', 'decision_reason'],
      'why a listed agency is theirs',
      ['id', 'agency_id', 'state'],
    ),
    actOfAdmin({
      table: 'agency_ownership_requests',
      column: 'decided_by',
      why: 'which admin decided',
      kept: OF_LISTING,
      shownWith: ['id', 'decided_at'],
    }),
  ],
  impersonal: {
    agency_profiles: [
      'organisation_id',
      'agency_id',
      'state',
      'version',
      'is_held_back',
      'published_at',
      'review_state',
      'reviewed_at',
      'paused_at',
      'vat_check',
      'vat_checked_at',
      'created_at',
      'updated_at',
    ],
    agency_cases: [
      'id',
      'organisation_id',
      'sector',
      'delivered_in',
      'capabilities',
      'file_id',
      'version',
      'created_at',
      'updated_at',
    ],
    agency_claims: [
      'agency_id',
      'capability',
      'organisation_id',
      'state',
      'case_id',
      'verified_by_kind',
      'verified_on',
      'verified_case_id',
      'refusal_kind',
      'refused_on',
      'refused_case_id',
      'version',
      'updated_at',
    ],
    claim_contests: ['id', 'agency_id', 'capability', 'state', 'decided_at'],
    agency_ownership_requests: ['id', 'organisation_id', 'agency_id', 'state', 'decided_at'],
  },
};
