import { writeFile } from 'node:fs/promises';
import { accessDocument } from './policy/access-document.ts';
import { ROUTE_POLICY } from './policy/route-policy.ts';

/** Writes the policy table as a page. */
const [target = ''] = process.argv.slice(2);
await writeFile(target, accessDocument(ROUTE_POLICY));
