import { CAPABILITY_IDS, LANGUAGE_IDS, REGION_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import { evidenceSteps, placeOf, type Candidate } from '@raccordo/matching';

const FIRST_ROOM = 64;
export const CAPABILITY_COUNT = CAPABILITY_IDS.length;

/** An offer in 16 bits: whole hours a month, then evidence in tenths. Zero is no offer. */
const STEPS_BITS = 4;
export const STEPS_MASK = (1 << STEPS_BITS) - 1;
export const hoursOf = (offer: number): number => offer >>> STEPS_BITS;
const offerOf = (hours: number, steps: number): number => (hours << STEPS_BITS) | steps;

export const bitsOf = <Id extends string>(ids: readonly Id[], order: readonly Id[]): number =>
  ids.reduce((bits, id) => bits | (1 << order.indexOf(id)), 0);

/**
 * What a team search reads of every agency, in columns: a search walks all of them once, and objects
 * would cost it most of its time. Rows have no order that any answer depends on.
 */
export class AgencyTable {
  readonly ids: string[] = [];
  /** Minor units an hour, and a month. */
  rates = new Float64Array(FIRST_ROOM);
  retainers = new Float64Array(FIRST_ROOM);
  regions = new Int32Array(FIRST_ROOM);
  languages = new Int32Array(FIRST_ROOM);
  conflicts = new Int32Array(FIRST_ROOM);
  open = new Uint8Array(FIRST_ROOM);
  remote = new Uint8Array(FIRST_ROOM);
  /** A bit for each capability offered. */
  offered = new Int32Array(FIRST_ROOM);
  /** CAPABILITY_COUNT a row, in the order of the taxonomy. */
  offers = new Uint16Array(FIRST_ROOM * CAPABILITY_COUNT);
  private readonly places = new Map<string, number>();

  static from(candidates: Iterable<Candidate>): AgencyTable {
    const table = new AgencyTable();
    for (const candidate of candidates) table.upsert(candidate);
    return table;
  }

  get size(): number {
    return this.ids.length;
  }

  /** Row of an agency; -1 when it is not here. */
  placeOf(id: string): number {
    return this.places.get(id) ?? -1;
  }

  upsert(candidate: Candidate): void {
    let row = this.placeOf(candidate.id);
    if (row < 0) {
      row = this.ids.push(candidate.id) - 1;
      this.places.set(candidate.id, row);
      if (row === this.rates.length) this.makeRoom();
    }
    this.rates[row] = candidate.hourlyRateMinor;
    this.retainers[row] = candidate.minRetainerMinor;
    this.regions[row] = bitsOf(candidate.servedRegions, REGION_IDS);
    this.languages[row] = bitsOf(candidate.languages, LANGUAGE_IDS);
    this.conflicts[row] = bitsOf(candidate.sectorConflicts, SECTOR_IDS);
    this.open[row] = Number(candidate.isAvailable && !candidate.isSuspended);
    this.remote[row] = Number(candidate.isRemote);
    const first = row * CAPABILITY_COUNT;
    this.offers.fill(0, first, first + CAPABILITY_COUNT);
    let offered = 0;
    for (const { capability, hoursPerMonth, evidence } of candidate.offers) {
      if (hoursPerMonth <= 0) continue;
      const place = placeOf(capability);
      offered |= 1 << place;
      this.offers[first + place] = offerOf(hoursPerMonth, evidenceSteps(evidence));
    }
    this.offered[row] = offered;
  }

  /** Takes an agency out; the last one fills its row. */
  remove(id: string): void {
    const row = this.placeOf(id);
    if (row < 0) return;
    const last = this.ids.length - 1;
    for (const column of [this.rates, this.retainers, this.regions, this.languages]) {
      column.copyWithin(row, last, last + 1);
    }
    for (const column of [this.conflicts, this.open, this.remote, this.offered]) {
      column.copyWithin(row, last, last + 1);
    }
    const lastOffers = last * CAPABILITY_COUNT;
    this.offers.copyWithin(row * CAPABILITY_COUNT, lastOffers, lastOffers + CAPABILITY_COUNT);
    const moved = this.ids.pop()!;
    this.places.delete(id);
    if (row === last) return;
    this.ids[row] = moved;
    this.places.set(moved, row);
  }

  private makeRoom(): void {
    this.rates = grown(this.rates);
    this.retainers = grown(this.retainers);
    this.regions = grown(this.regions);
    this.languages = grown(this.languages);
    this.conflicts = grown(this.conflicts);
    this.open = grown(this.open);
    this.remote = grown(this.remote);
    this.offered = grown(this.offered);
    this.offers = grown(this.offers);
  }
}

function grown<Column extends Float64Array | Int32Array | Uint16Array | Uint8Array>(
  column: Column,
): Column {
  const larger = new (column.constructor as new (length: number) => Column)(2 * column.length);
  larger.set(column);
  return larger;
}
