import {
  type DataDeclaration,
  RECORD_OF_ORGANISATION,
} from '../../platform/privacy/personal-data.ts';

const BRIEF = { table: 'briefs', category: 'briefs' } as const;

export const BRIEFS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...BRIEF,
      columns: ['content', 'chosen_plan', 'state', 'created_at', 'updated_at', 'submitted_at'],
      whose: 'who wrote the brief for a firm',
      why: 'what the firm says of itself, in its own words: to diagnose, plan and match',
      rows: 'created_by = :userId',
      kept: { with: 'organisation' },
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id', 'organisation_id'],
    },
    {
      ...BRIEF,
      columns: ['created_by'],
      whose: 'who wrote the brief for a firm',
      why: 'who of the firm began it',
      rows: 'created_by = :userId',
      kept: { with: 'organisation' },
      onErasure: 'anonymise',
      shownWith: ['id'],
    },
    {
      ...BRIEF,
      columns: ['created_as'],
      whose: 'who wrote the brief for a firm',
      why: 'whether it was the firm itself that began it, or an adviser in its place',
      rows: 'created_by = :userId',
      kept: { with: 'organisation' },
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id'],
    },
    {
      ...BRIEF,
      columns: ['updated_by'],
      whose: 'who changed the brief of a firm last',
      why: 'who of the firm, or in its place, wrote what it says now',
      rows: 'updated_by = :userId',
      kept: { with: 'organisation' },
      onErasure: 'anonymise',
      shownWith: ['id'],
    },
    {
      ...BRIEF,
      columns: ['updated_as'],
      whose: 'who changed the brief of a firm last',
      why: 'whether it was the firm itself, or an adviser in its place',
      rows: 'updated_by = :userId',
      kept: { with: 'organisation' },
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id'],
    },
    {
      ...BRIEF,
      columns: ['guest_id', 'content', 'chosen_plan'],
      whose: 'a guest without account',
      why: 'to go on with a brief before there is an account',
      rows: null,
      kept: { with: 'guest session' },
      onErasure: { keep: 'nobody knows whose it is; it goes with the guest session' },
    },
  ],
  impersonal: { briefs: ['id', 'organisation_id', 'version', 'figure_version'] },
};
