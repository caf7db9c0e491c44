import {
  type DataDeclaration,
  RECORD_OF_ORGANISATION,
} from '../../platform/privacy/personal-data.ts';

const UPLOAD = {
  table: 'files',
  category: 'agency',
  whose: 'who added the file',
  rows: 'uploaded_by = :userId',
  kept: { with: 'organisation' },
} as const;

export const FILES_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...UPLOAD,
      columns: ['uploaded_by'],
      why: 'to tell colleagues who added it',
      onErasure: 'anonymise',
      shownWith: ['id'],
    },
    {
      ...UPLOAD,
      columns: ['name', 'created_at'],
      why: 'what the file is called, as its sender named it',
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id', 'organisation_id', 'kind'],
    },
  ],
  impersonal: {
    files: [
      'id',
      'organisation_id',
      'kind',
      'media_type',
      'size_bytes',
      'width_pixels',
      'height_pixels',
      'source_hash',
      'is_public',
    ],
  },
};
