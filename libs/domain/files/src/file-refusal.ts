/** Why a file is not taken; the sentence is the web app's. */
export const FILE_REFUSALS = [
  'file.missing',
  'file.empty',
  'file.too_large',
  'file.too_slow',
  'file.type_not_accepted',
  'file.type_not_for_kind',
  'file.image_unreadable',
  'file.image_too_many_pixels',
  'file.pdf_unreadable',
  'file.pdf_encrypted',
  'file.pdf_active_content',
  'file.pdf_two_formats',
  'file.quota_files',
  'file.quota_bytes',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];
