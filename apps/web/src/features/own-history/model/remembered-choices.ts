import { isColumnRole, type ImportChoices, type RecognisedTable } from '@raccordo/history';
import { CHANNEL_IDS } from '@raccordo/taxonomy';

const KEY = 'raccordo-history-columns';
/** The oldest go first: a firm has a handful of programmes. */
const MOST_TABLES = 20;
const MOST_GROUPS = 200;

interface Remembered {
  readonly signature: string;
  readonly choices: ImportChoices;
}

/** Tables with the same header are the same export again. */
export function signatureOf({ source, header }: RecognisedTable): string {
  return [source, ...header].join('\u001F').toLowerCase().slice(0, 2_000);
}

/** What was chosen for a table with this header before; null if nothing, or nothing that fits. */
export function rememberedChoices(table: RecognisedTable): ImportChoices | null {
  const signature = signatureOf(table);
  const found = all().find((remembered) => remembered.signature === signature)?.choices;
  return found?.roles.length === table.header.length ? found : null;
}

export function rememberChoices(table: RecognisedTable, choices: ImportChoices): void {
  const signature = signatureOf(table);
  const others = all().filter((remembered) => remembered.signature !== signature);
  try {
    const kept: readonly Remembered[] = [{ signature, choices }, ...others].slice(0, MOST_TABLES);
    window.localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows may refuse to store: the columns are asked again next time.
  }
}

/** Anybody may have written there: whatever is not ours is as if it were not there. */
function all(): readonly Remembered[] {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChannel = (value: unknown): boolean =>
  [...CHANNEL_IDS, 'all', 'left_out'].some((known) => known === value);

function isRemembered(value: unknown): value is Remembered {
  if (!isRecord(value) || typeof value['signature'] !== 'string') return false;
  const choices = value['choices'];
  if (!isRecord(choices)) return false;
  const { roles, decimal, dates, channel, groups } = choices;
  return (
    Array.isArray(roles) &&
    roles.every(isColumnRole) &&
    [null, 'point', 'comma'].some((known) => known === decimal) &&
    [null, 'dmy', 'mdy'].some((known) => known === dates) &&
    (channel === null || isChannel(channel)) &&
    isRecord(groups) &&
    Object.keys(groups).length <= MOST_GROUPS &&
    Object.values(groups).every(isChannel)
  );
}
