import { type DataDeclaration, ID_OF_NOBODY } from '../../platform/privacy/personal-data.ts';

export const AUDIT_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      table: 'audit_log',
      columns: [
        'occurred_at',
        'actor_id',
        'action',
        'object_kind',
        'object_id',
        'reason',
        'before',
        'after',
      ],
      category: 'duties',
      whose: 'who acted, and the person acted upon',
      why: 'who did what to whom and why; personal fields are withheld when it is written',
      rows: `actor_id = :userId OR object_id = :userId::text OR object_id LIKE '%:' || :userId::text`,
      kept: { words: 'for good: the chain would break' },
      onErasure: { keep: ID_OF_NOBODY },
      shownWith: ['seq'],
    },
  ],
  impersonal: {
    audit_log: ['seq', 'actor_kind', 'actor_label', 'request_id', 'previous_hash', 'hash'],
    audit_anchors: ['seq', 'hash', 'anchored_at'],
  },
};
