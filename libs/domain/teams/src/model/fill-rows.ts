import { placeOf } from '@raccordo/matching';
import type { NeedLine } from '@raccordo/planning';
import { LEAD_CAPABILITY } from '../team-rules.ts';
import type { TeamRequest } from '../team-request.ts';
import { CAPABILITY_COUNT, STEPS_MASK, hoursOf, type AgencyTable } from './agency-table.ts';
import { EVIDENCE_STEPS, LEVELS, type TeamProblem } from './team-problem.ts';

type Figures = Pick<TeamProblem, 'slots' | 'needed' | 'factorOf' | 'slotOf' | 'valueOf'>;

export type FilledRows = Pick<
  TeamProblem,
  | 'rows'
  | 'ids'
  | 'rate'
  | 'retainer'
  | 'isLead'
  | 'houseRow'
  | 'houseMinutes'
  | 'first'
  | 'code'
  | 'most'
>;

const LEAD_PLACE = placeOf(LEAD_CAPABILITY);
/** Room to start with; a need seldom meets more offers of one agency. */
const ENTRIES_A_ROW = 4;
/** Before every agency in the order of ids. */
const HOUSE_ID = '';

/**
 * Who may take part, as rows with their entries. One plain loop over typed arrays: at a hundred
 * thousand agencies it is a good part of a whole search.
 */
export function fillRows(
  table: AgencyTable,
  eligible: Int32Array,
  lines: readonly NeedLine[],
  { need, inHouse = null, onlyVerticals = false }: TeamRequest,
  { slots, needed, factorOf, valueOf }: Figures,
): FilledRows {
  const { rates, retainers, offers, offered } = table;
  const budget = need.feeBudgetMinor ?? Number.POSITIVE_INFINITY;
  const room = eligible.length + 1;
  const ids: string[] = [];
  const rate = new Float64Array(room);
  const retainer = new Float64Array(room);
  const isLead = new Uint8Array(room);
  const first = new Int32Array(room + 1);
  let code = new Uint8Array(ENTRIES_A_ROW * room);
  let most = new Float64Array(ENTRIES_A_ROW * room);
  const slotAt = new Uint8Array(CAPABILITY_COUNT);
  let wanted = 0;
  lines.forEach(({ capability }, slot) => {
    slotAt[placeOf(capability)] = slot;
    wanted |= 1 << placeOf(capability);
  });
  const fills = Float64Array.from(
    factorOf,
    (factor, at) => needed[Math.floor(at / LEVELS)]! / factor,
  );
  let rows = 0;
  let entries = 0;
  /** Best value of a minute first, then by slot. */
  const insert = (start: number, at: number, minutes: number): void => {
    let place = entries++;
    for (; place > start; place--) {
      const before = code[place - 1]!;
      if (valueOf[before]! >= valueOf[at]!) break;
      code[place] = before;
      most[place] = most[place - 1]!;
    }
    code[place] = at;
    most[place] = minutes;
  };
  const makeRoom = (): void => {
    if (entries + slots <= code.length) return;
    code = grown(code, slots);
    most = grown(most, slots);
  };
  for (let at = 0; at < eligible.length; at++) {
    const from = eligible[at]!;
    const all = offered[from]!;
    const leads = (all >>> LEAD_PLACE) & 1;
    let left = all & wanted;
    if ((left === 0 && leads === 0) || (onlyVerticals && leads === 1)) continue;
    makeRoom();
    const base = from * CAPABILITY_COUNT;
    const start = entries;
    const perMinute = rates[from]! / 60;
    const buys = budget / perMinute;
    for (; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left);
      const offer = offers[base + place]!;
      const entry = slotAt[place]! * LEVELS + (((offer & STEPS_MASK) - EVIDENCE_STEPS[0]) >> 1);
      insert(start, entry, Math.min(hoursOf(offer) * 60, fills[entry]!, buys));
    }
    ids.push(table.ids[from]!);
    rate[rows] = perMinute;
    retainer[rows] = retainers[from]!;
    isLead[rows] = leads;
    first[++rows] = entries;
  }
  let houseRow = -1;
  if (inHouse !== null) {
    makeRoom();
    houseRow = rows;
    ids.push(HOUSE_ID);
    isLead[rows] = Number(inHouse.leads);
    const start = entries;
    lines.forEach(({ capability, minutes }, slot) => {
      if (!inHouse.capabilities.includes(capability)) return;
      insert(start, slot * LEVELS + LEVELS - 1, Math.min(inHouse.minutes, minutes));
    });
    first[++rows] = entries;
  }
  const houseMinutes = inHouse?.minutes ?? 0;
  return { rows, ids, rate, retainer, isLead, houseRow, houseMinutes, first, code, most };
}

function grown<Column extends Uint8Array | Float64Array>(column: Column, atLeast: number): Column {
  const length = 2 * column.length + atLeast;
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  return larger;
}
