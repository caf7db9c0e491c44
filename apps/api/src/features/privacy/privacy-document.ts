import { ORGANISATION_KEPT_DAYS } from '../organisations/index.ts';
import type { PersonalData } from '../../platform/privacy/personal-data.ts';
import { ERASURE_GRACE_DAYS, MAIL_KEPT_DAYS } from './privacy-limits.ts';
import { erasureWords, keptWords } from './words.ts';
import { DATA_DECLARATIONS, PERSONAL_DATA } from './personal-data-map.ts';

/** The map as people read it; committed, so that a change of what is kept shows in a review. */
export function privacyDocument(): string {
  return [
    '# Personal data',
    '',
    'Made from the `personal-data.ts` of each feature in `apps/api/src`: change it there, then run',
    '`node tools/generate-privacy-document.mjs`. A column that is neither here nor declared to be',
    'about nobody fails the tests.',
    '',
    ...ABOUT,
    '',
    '## In the database',
    '',
    ...table(
      ['table', 'columns', 'whose', 'why', 'kept', 'at erasure'],
      PERSONAL_DATA.map(rowOf).sort(([a = ''], [b = '']) => a.localeCompare(b)),
    ),
    '',
    '## Beside the database',
    '',
    ...table(['place', 'what', 'kept', 'at erasure'], PLACES),
    '',
    '## About nobody',
    '',
    'Columns that were looked at and say nothing of a person:',
    '',
    ...DATA_DECLARATIONS.flatMap(({ impersonal }) => Object.entries(impersonal))
      .map(([name, columns]) => `- \`${name}\`: ${columns.join(', ')}`)
      .sort(),
    '',
  ].join('\n');
}

const ABOUT = [
  '**Export.** Whoever is signed in downloads everything below that is about them, as one JSON file,',
  'after proving again who they are. Rows are found as the map says, so what is mapped is exported.',
  'What opens something (hashes of passwords and tokens, links not used yet) is named and not shown.',
  '',
  `**Erasure.** Asked for with a recent proof and the address typed; done ${String(ERASURE_GRACE_DAYS)} days later, and until`,
  'then it can be called off. The last owner of an organisation passes it on or deletes it first; an',
  'owner who is leaving does not count as one. Statements are made from the map, in one transaction',
  'with the deletion of the account. An organisation the person had deleted, and nobody else owned,',
  `goes at once instead of after ${String(ORGANISATION_KEPT_DAYS)} days. Backups keep what they hold until they are thrown away.`,
  '',
  '**Retention.** `privacy.retention` runs every hour and deletes what is past the period below.',
] as const;

const PLACES: readonly (readonly string[])[] = [
  [
    '`mail/`',
    'mails as files, when no mail server is set',
    `${String(MAIL_KEPT_DAYS)} days`,
    'deleted when to the person or naming them',
  ],
  ['`files/`', 'what organisations sent', 'with the organisation', 'kept, as its row in `files`'],
  [
    '`imports/`',
    'rows of directories that could not be read',
    'until deleted by hand',
    'kept: businesses of a directory, no account',
  ],
  [
    '`postgres.log`',
    'errors of the embedded database, without the values of rows',
    'until deleted by hand',
    'kept: it names nobody',
  ],
  [
    'log',
    'ids, routes and times; no query, body, cookie or address',
    'as its reader decides',
    'kept',
  ],
];

function rowOf({
  table: name,
  columns,
  whose,
  why,
  kept,
  onErasure,
  isSecret,
}: PersonalData): readonly string[] {
  const listed = columns.map((column) => `\`${column}\``).join(', ');
  return [
    `\`${name}\``,
    isSecret === true ? `${listed} (secret)` : listed,
    whose,
    why,
    keptWords(kept),
    erasureWords(onErasure),
  ];
}

/** Aligned as the formatter would, so that the two agree. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
