/** Which columns hold something about a person, and what becomes of it when they leave. */
export const ORGANISATIONS_PERSONAL_DATA = [
  {
    table: 'memberships',
    column: 'user_id',
    purpose: 'who belongs to which organisation, and as what',
    onErasure: 'delete-row',
  },
  {
    table: 'organisation_invitations',
    column: 'email',
    purpose: 'to ask somebody in; forgotten 30 days after it ends',
    onErasure: 'delete-row',
  },
  {
    table: 'organisation_invitations',
    column: 'invited_by',
    purpose: 'in whose name the invitation was sent',
    onErasure: 'null',
  },
] as const;
