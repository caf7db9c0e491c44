import type { Candidate, Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { AgencyColumns } from './agency-columns.ts';
import { ConflictLists } from './conflict-lists.ts';
import * as Layout from './kernel/layout.ts';
import { openKernel, type Kernel } from './kernel/open-kernel.ts';
import { mergeStandings, Outliers } from './outliers.ts';
import { packCandidate } from './pack-candidate.ts';
import { CONFLICTS_AT, ID_AT, PACKED_BYTES } from './packed-record.ts';
import { LimitOutOfRangeError, PackedLengthError } from './ranking.errors.ts';
import { readUuid } from './uuid.ts';
import { refusedSectorOf, writeRequest } from './write-request.ts';

export const MAX_RANK_LIMIT = Layout.MAX_RANKED;

export interface RankPage {
  /** 1..MAX_RANK_LIMIT */
  readonly limit: number;
  /** The last standing of the page before; it need not be in the index any more. */
  readonly after?: Standing | null;
}

export interface Ranking {
  /** In the order of `rankMatches`. */
  readonly ranked: readonly Standing[];
  /** Agencies that passed every gate, whatever the page. */
  readonly eligible: number;
}

/**
 * Every published agency in compact columns, ranked by `rankMatches`' own order and figures. About
 * 63 bytes an agency; `rank` reads each once, `upsert` and `remove` walk the ids.
 */
export class AgencyIndex {
  private readonly kernel: Kernel = openKernel();
  private readonly columns = new AgencyColumns(this.kernel);
  private readonly conflicts = new ConflictLists();
  private readonly outliers = new Outliers();
  /** Agencies in the columns. */
  private count = 0;

  /** Candidates with distinct ids. */
  static from(candidates: Iterable<Candidate>): AgencyIndex {
    const index = new AgencyIndex();
    for (const candidate of candidates) index.append(packCandidate(candidate));
    return index;
  }

  /** Chunks of whole packed records with distinct ids, as a database keeps them. */
  static fromPacked(chunks: Iterable<Uint8Array>): AgencyIndex {
    const index = new AgencyIndex();
    for (const chunk of chunks) index.append(chunk);
    return index;
  }

  get size(): number {
    return this.count + this.outliers.size;
  }

  /** All memory held for agencies in columns, ids and room to grow included. */
  get byteLength(): number {
    return this.columns.byteLength + this.conflicts.byteLength;
  }

  get bytesPerAgency(): number {
    return this.byteLength / Math.max(1, this.count);
  }

  /** Adds packed records whose ids are not in the index yet: no look-up, for loading. */
  append(records: Uint8Array): void {
    if (records.byteLength % PACKED_BYTES !== 0) throw new PackedLengthError(records.byteLength);
    const source = viewOf(records);
    this.columns.reserve(this.count + records.byteLength / PACKED_BYTES);
    for (let at = 0; at < records.byteLength; at += PACKED_BYTES) {
      if (Outliers.holds(source, at)) this.outliers.put(records.subarray(at, at + PACKED_BYTES));
      else this.write(this.count++, source, at);
    }
  }

  upsert(candidate: Candidate): void {
    this.upsertPacked(packCandidate(candidate));
  }

  upsertPacked(record: Uint8Array): void {
    if (record.byteLength !== PACKED_BYTES) throw new PackedLengthError(record.byteLength);
    const id = readUuid(record, ID_AT);
    const source = viewOf(record);
    const place = this.columns.find(id, this.count);
    if (place < 0 || Outliers.holds(source, 0)) {
      this.remove(id);
      return this.append(record);
    }
    this.conflicts.remove(place, this.conflicts.sectorsOf(place));
    this.write(place, source, 0);
  }

  /** Takes an agency out; false when it was not there. The last agency fills its place. */
  remove(id: string): boolean {
    if (this.outliers.remove(id)) return true;
    const place = this.columns.find(id, this.count);
    if (place < 0) return false;
    const last = --this.count;
    this.conflicts.remove(place, this.conflicts.sectorsOf(place));
    if (place !== last) {
      const conflicts = this.conflicts.sectorsOf(last);
      this.conflicts.remove(last, conflicts);
      this.conflicts.add(place, conflicts);
      this.columns.copy(last, place);
    }
    this.columns.clear(last);
    return true;
  }

  has(id: string): boolean {
    return this.outliers.has(id) || this.columns.find(id, this.count) >= 0;
  }

  rank(need: Need, { limit, after = null }: RankPage): Ranking {
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_RANK_LIMIT) {
      throw new LimitOutOfRangeError(limit, MAX_RANK_LIMIT);
    }
    writeRequest(this.kernel.memory.buffer, { need, limit, after });
    const sector = refusedSectorOf(need);
    const barred = sector === null ? new Uint32Array() : this.conflicts.placesOf(sector);
    const blocks = Math.ceil(this.count / Layout.BLOCK_AGENCIES);
    const eligible = this.columns.barring(barred, () => this.kernel.scan(blocks));
    const others = this.outliers.standings(need);
    return {
      ranked: mergeStandings(this.readRanked(), others, after, limit),
      eligible: eligible + others.length,
    };
  }

  private write(place: number, source: DataView, from: number): void {
    this.columns.write(place, source, from);
    this.conflicts.add(place, source.getUint32(from + CONFLICTS_AT, true));
  }

  private readRanked(): Standing[] {
    const view = new DataView(this.kernel.memory.buffer, Layout.RANKED);
    return Array.from({ length: this.kernel.rankedCount() }, (_, place) => {
      const at = place * Layout.RANKED_BYTES;
      return {
        id: this.columns.idAtAddress(view.getUint32(at + Layout.RANKED_ID, true)),
        scorePpm: view.getInt32(at + Layout.RANKED_SCORE, true),
        coveragePpm: view.getInt32(at + Layout.RANKED_COVERAGE, true),
      };
    });
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
