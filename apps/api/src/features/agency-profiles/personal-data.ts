/** What of a person this feature keeps, and what becomes of it when the person is erased. */
export const PERSONAL_DATA = [
  {
    table: 'agency_profiles',
    column: 'content',
    purpose: 'people the agency names to its clients',
    onErasure: 'keep',
    keepReason:
      'Written by the agency about its staff: its owner removes a name, and answers for it',
  },
  {
    table: 'agency_profiles',
    column: 'published_content',
    purpose: 'people the agency names to its clients',
    onErasure: 'keep',
    keepReason: 'As the draft: replaced whenever the agency publishes',
  },
  {
    table: 'agency_profiles',
    column: 'approved_content',
    purpose: 'what an admin found in order, names included',
    onErasure: 'keep',
    keepReason: 'Replaced at the next approval; what later changes are compared with',
  },
  {
    table: 'agency_publications',
    column: 'content',
    purpose: 'people named on the public page of the agency',
    onErasure: 'keep',
    keepReason: 'The public copy of what the agency published',
  },
  {
    table: 'agency_profiles',
    column: 'reviewed_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
  {
    table: 'agency_claims',
    column: 'requested_by',
    purpose: 'who asked for a verification',
    onErasure: 'null',
  },
  {
    table: 'agency_claims',
    column: 'verified_by',
    purpose: 'which admin verified',
    onErasure: 'null',
  },
  {
    table: 'claim_contests',
    column: 'contested_by',
    purpose: 'who contests a claim, to ask back',
    onErasure: 'null',
  },
  {
    table: 'claim_contests',
    column: 'reason',
    purpose: 'why, in the words of who contests',
    onErasure: 'keep',
    keepReason: 'Grounds of a decision on an agency, which may still be appealed',
  },
  {
    table: 'claim_contests',
    column: 'decided_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
  {
    table: 'agency_ownership_requests',
    column: 'requested_by',
    purpose: 'who says that a listed agency is theirs',
    onErasure: 'null',
  },
  {
    table: 'agency_ownership_requests',
    column: 'decided_by',
    purpose: 'which admin decided',
    onErasure: 'null',
  },
] as const;
