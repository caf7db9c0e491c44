/** What of a person this feature keeps, and what becomes of it when the person is erased. */
export const PERSONAL_DATA = [
  {
    table: 'audit_log',
    column: 'actor_id',
    purpose: 'who acted',
    onErasure: 'keep',
    keepReason:
      'An id that names nobody once the person is erased; the chain would break without it',
  },
  {
    table: 'audit_log',
    column: 'object_id',
    purpose: 'to whom or what',
    onErasure: 'keep',
    keepReason:
      'An id that names nobody once the person is erased; the chain would break without it',
  },
  {
    table: 'audit_log',
    column: 'reason',
    purpose: 'why, in the words of an admin',
    onErasure: 'keep',
    keepReason: 'Evidence of decisions that can be appealed; admins are told to name nobody',
  },
  {
    table: 'audit_log',
    column: 'before',
    purpose: 'what was changed, without personal fields',
    onErasure: 'keep',
    keepReason: 'Personal fields are withheld when the entry is written',
  },
  {
    table: 'audit_log',
    column: 'after',
    purpose: 'what it was changed to, without personal fields',
    onErasure: 'keep',
    keepReason: 'Personal fields are withheld when the entry is written',
  },
] as const;
