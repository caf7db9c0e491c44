import { ppmOf } from '@raccordo/kernel';
import { SCORE_WEIGHTS_PPM } from '@raccordo/matching';
import * as Layout from './kernel/layout.ts';
import type { Kernel } from './kernel/open-kernel.ts';
import { PAGE_BYTES } from './kernel/web-assembly.ts';
import * as At from './packed-record.ts';
import { readUuid, UUID_BYTES, writeUuid } from './uuid.ts';

const columnsOf = (first: number, count: number, width: number) =>
  Array.from({ length: count }, (_, index) => ({
    offset: first + index * width * Layout.BLOCK_AGENCIES,
    width,
  }));

const COLUMNS = [
  ...columnsOf(Layout.HOURS, Layout.CAPABILITY_COUNT + Layout.EVIDENCE_COLUMNS, 1),
  ...columnsOf(Layout.GATES, 3, 4),
  ...columnsOf(Layout.RATE_LOW, 1, 2),
  ...columnsOf(Layout.RATE_HIGH, 1, 1),
  ...columnsOf(Layout.IDS, 1, UUID_BYTES),
];

/** Agencies as columns in the memory of a kernel. A place is the position of an agency, from 0. */
export class AgencyColumns {
  private bytes: Uint8Array;
  private view: DataView;

  constructor(private readonly kernel: Kernel) {
    this.bytes = new Uint8Array(kernel.memory.buffer);
    this.view = new DataView(kernel.memory.buffer);
  }

  get byteLength(): number {
    return this.bytes.byteLength;
  }

  /** Makes room for so many agencies. Fresh memory is zero: an unused place is never open. */
  reserve(agencies: number): void {
    const blocks = Math.ceil(agencies / Layout.BLOCK_AGENCIES);
    const pages = Math.ceil((Layout.FIRST_BLOCK + blocks * Layout.BLOCK_BYTES) / PAGE_BYTES);
    const missing = pages - this.bytes.byteLength / PAGE_BYTES;
    if (missing <= 0) return;
    this.kernel.memory.grow(missing);
    this.bytes = new Uint8Array(this.kernel.memory.buffer);
    this.view = new DataView(this.kernel.memory.buffer);
  }

  /** Spreads one packed record of `source` over the columns. */
  write(place: number, source: DataView, from: number): void {
    const { bytes, view } = this;
    const block = blockOf(place);
    const agency = place % Layout.BLOCK_AGENCIES;
    const column = block + Layout.HOURS + agency;
    for (let i = 0; i < Layout.CAPABILITY_COUNT + Layout.EVIDENCE_COLUMNS; i++) {
      bytes[column + i * Layout.BLOCK_AGENCIES] = source.getUint8(from + At.HOURS_AT + i);
    }
    const merit = meritOf(source, from);
    const rate = source.getUint32(from + At.RATE_AT, true);
    const words = block + 4 * agency;
    const traits = (merit << Layout.TRAIT_BITS) | source.getUint32(from + At.SECTORS_AT, true);
    const meritHigh = (merit >>> Layout.MERIT_LOW_BITS) << Layout.MONEY_BITS;
    const retainer = meritHigh | source.getUint32(from + At.RETAINER_AT, true);
    view.setUint32(words + Layout.GATES, source.getUint32(from + At.GATES_AT, true), true);
    view.setUint32(words + Layout.TRAITS, traits, true);
    view.setUint32(words + Layout.RETAINER, retainer, true);
    view.setUint16(block + Layout.RATE_LOW + 2 * agency, rate, true);
    bytes[block + Layout.RATE_HIGH + agency] = rate >>> 16;
    const id = block + Layout.IDS + UUID_BYTES * agency;
    view.setBigUint64(id, source.getBigUint64(from + At.ID_AT));
    view.setBigUint64(id + 8, source.getBigUint64(from + At.ID_AT + 8));
  }

  copy(from: number, to: number): void {
    for (const column of COLUMNS) {
      const source = addressIn(column, from);
      this.bytes.copyWithin(addressIn(column, to), source, source + column.width);
    }
  }

  clear(place: number): void {
    for (const column of COLUMNS) {
      const address = addressIn(column, place);
      this.bytes.fill(0, address, address + column.width);
    }
  }

  /** Shuts these agencies while `act` runs. */
  barring<Result>(places: Uint32Array, act: () => Result): Result {
    for (const place of places) this.flipBarred(place);
    try {
      return act();
    } finally {
      for (const place of places) this.flipBarred(place);
    }
  }

  /** Place of an id among the first `size` agencies; -1 when it is not there. */
  find(id: string, size: number): number {
    const key = new Uint8Array(UUID_BYTES);
    writeUuid(id, key, 0);
    const halves = new DataView(key.buffer);
    return this.kernel.find(size, halves.getBigUint64(0, true), halves.getBigUint64(8, true));
  }

  idAtAddress(address: number): string {
    return readUuid(this.bytes, address);
  }

  private flipBarred(place: number): void {
    const address = blockOf(place) + Layout.GATES + 4 * (place % Layout.BLOCK_AGENCIES);
    const word = this.view.getInt32(address, true);
    this.view.setInt32(address, word ^ Layout.BARRED_BIT, true);
  }
}

function blockOf(place: number): number {
  const block = Math.floor(place / Layout.BLOCK_AGENCIES);
  return Layout.FIRST_BLOCK + block * Layout.BLOCK_BYTES;
}

function addressIn(column: { offset: number; width: number }, place: number): number {
  return blockOf(place) + column.offset + column.width * (place % Layout.BLOCK_AGENCIES);
}

/** Points that no need can change: track record and responsiveness, each floored on its own. */
function meritOf(source: DataView, from: number): number {
  const trackRecordPpm = source.getUint32(from + At.TRACK_RECORD_AT, true);
  const responsivenessPpm = source.getUint32(from + At.RESPONSIVENESS_AT, true);
  return (
    ppmOf(trackRecordPpm, SCORE_WEIGHTS_PPM.trackRecord) +
    ppmOf(responsivenessPpm, SCORE_WEIGHTS_PPM.responsiveness)
  );
}
