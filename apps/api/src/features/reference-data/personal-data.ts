import { actOfAdmin, type DataDeclaration } from '../../platform/privacy/personal-data.ts';

export const REFERENCE_DATA_PERSONAL_DATA: DataDeclaration = {
  personal: [
    actOfAdmin({
      table: 'reference_drafts',
      column: 'saved_by',
      why: 'which admin is at work on it',
      kept: { words: 'until it is published or thrown away' },
      shownWith: ['kind', 'item_id', 'saved_at'],
    }),
  ],
  impersonal: {
    reference_drafts: ['kind', 'item_id', 'version', 'value', 'restores_version', 'saved_at'],
    reference_previews: [
      'id',
      'kind',
      'item_id',
      'draft_version',
      'book_version',
      'status',
      'done',
      'total',
      'effect',
      'started_at',
      'updated_at',
    ],
  },
};
