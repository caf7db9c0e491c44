import { type DataDeclaration, ID_OF_NOBODY } from '../../platform/privacy/personal-data.ts';

export const REFERENCE_BOOKS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      table: 'reference_revisions',
      columns: ['published_by', 'published_at', 'reason'],
      category: 'duties',
      whose: 'the admin',
      why: 'who published a figure, a name or a meaning, and why',
      rows: 'published_by = :userId',
      kept: { words: 'for good: old results must be explained with the figures of their day' },
      onErasure: { keep: ID_OF_NOBODY },
      shownWith: ['kind', 'item_id', 'version'],
    },
  ],
  impersonal: {
    reference_revisions: ['id', 'kind', 'item_id', 'version', 'value', 'restores_version'],
  },
};
