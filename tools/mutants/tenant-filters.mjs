import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run/root.mjs';

/** How a query says whose rows it means. */
const FILTER =
  /(?:\w+\.)?(?:organisation_id|user_id) = \$\d\b|\w+\.(?:organisationId|userId) = :\w+/g;

/** Not a filter on the caller's own rows: each with its reason. */
const NOT_FILTERS = [
  // Sets the owner; the rows are chosen by another condition.
  /SET organisation_id = \$/,
  /guest_id = NULL, organisation_id = \$/,
];

/** Every such filter in the repositories, each switched off in turn. */
export function tenantFilterMutants() {
  return repositories(path.join(root, 'apps/api/src/features')).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const relative = path.relative(root, file);
    const seen = new Map();
    return [...source.matchAll(FILTER)].flatMap(({ 0: find, index }) => {
      const at = seen.get(find) ?? 0;
      seen.set(find, at + 1);
      const line = source.slice(source.lastIndexOf('\n', index) + 1, source.indexOf('\n', index));
      if (NOT_FILTERS.some((pattern) => pattern.test(line))) return [];
      const number = source.slice(0, index).split('\n').length;
      return [
        {
          name: `tenant filter ${relative}:${number}`,
          file: relative,
          find,
          at: occurrenceOf(source, find, index),
          replace: `(${find} OR true)`,
          caughtBy: testsOf(relative),
        },
      ];
    });
  });
}

/** The feature's own database specs and journeys, and the rooms of one organisation among others. */
function testsOf(file) {
  const feature = file.split('/')[4];
  const journeys = JOURNEYS[feature] ?? feature;
  return {
    projects: ['api', 'api-e2e'],
    tests: `features/${feature}/|api-e2e/src/(access/tenants|(${journeys})\\.e2e)`,
  };
}

/** Where the journeys of a feature are not called like it. */
const JOURNEYS = {
  agencies: 'agency-profiles|where-i-stand',
  briefs: 'guest-brief|who-may-see-what|guest-to-firm',
  identity: 'account|second-factor',
  organisations: 'organisations|invitations|organisation-endings',
  privacy: 'personal-data',
};

/** `indexOf` counts every place where the text stands, whatever stands before it. */
function occurrenceOf(source, find, index) {
  let count = 0;
  for (let at = source.indexOf(find); at >= 0 && at < index; at = source.indexOf(find, at + 1)) {
    count += 1;
  }
  return count;
}

function repositories(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.repository.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
