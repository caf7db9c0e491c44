import { writeFile } from 'node:fs/promises';
import { privacyDocument } from './features/privacy/privacy-document.ts';

/** Writes the map of personal data as a page. */
const [target = ''] = process.argv.slice(2);
await writeFile(target, privacyDocument());
