/** What of a person this feature keeps, and what becomes of it when the person is erased. */
export const PERSONAL_DATA = [
  {
    table: 'files',
    column: 'uploaded_by',
    purpose: 'who added the file, for the colleagues',
    onErasure: 'null',
  },
  {
    table: 'files',
    column: 'name',
    purpose: 'what the file is called, as its sender named it',
    onErasure: 'keep',
    keepReason: 'Belongs to the organisation; goes with it',
  },
] as const;
