import type { HostileFile } from './hostile-file.ts';
import { HOSTILE_IMAGES } from './hostile-images.ts';
import { HOSTILE_PDFS } from './hostile-pdfs.ts';
import { HOSTILE_TYPES } from './hostile-types.ts';

export * from './good-files.ts';
export { type HostileFile, MARKER } from './hostile-file.ts';

/** Every bad file is made here, by code: none of them lies in the repository. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...HOSTILE_TYPES,
  ...HOSTILE_IMAGES,
  ...HOSTILE_PDFS,
];
