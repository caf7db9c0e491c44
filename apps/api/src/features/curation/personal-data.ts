/** What of a person this feature keeps, and what becomes of it when the person is erased. */
export const PERSONAL_DATA = [
  {
    table: 'agency_suspensions',
    column: 'suspended_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
  {
    table: 'agency_suspensions',
    column: 'lifted_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
  {
    table: 'suspension_appeals',
    column: 'appealed_by',
    purpose: 'who appealed for the agency',
    onErasure: 'null',
  },
  {
    table: 'suspension_appeals',
    column: 'text',
    purpose: 'what the agency says against its suspension',
    onErasure: 'keep',
    keepReason: 'Grounds of a decision on the agency, which belongs to the agency’s history',
  },
  {
    table: 'suspension_appeals',
    column: 'decided_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
  {
    table: 'agency_twins',
    column: 'decided_by',
    purpose: 'which admin told two agencies apart',
    onErasure: 'null',
  },
  {
    table: 'agency_merges',
    column: 'merged_by',
    purpose: 'which admin merged two agencies',
    onErasure: 'null',
  },
] as const;
