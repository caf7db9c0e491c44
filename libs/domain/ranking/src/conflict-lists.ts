import { SECTOR_IDS } from '@raccordo/taxonomy';

/** Room added at a time: small, since the index promises its bytes for each agency. */
const ROOM = 64;

/**
 * For each sector, the places of the agencies that refuse a new client in it, ascending. Conflicts
 * are rare, so four bytes for each take less than a mask of 22 bits for every agency.
 */
export class ConflictLists {
  private readonly lists = SECTOR_IDS.map(() => new PlaceList());

  add(place: number, sectors: number): void {
    this.forEach(sectors, (list) => list.add(place));
  }

  remove(place: number, sectors: number): void {
    this.forEach(sectors, (list) => list.remove(place));
  }

  /** The sectors an agency is in conflict with, as a mask. */
  sectorsOf(place: number): number {
    return this.lists.reduce((mask, list, index) => mask | (Number(list.has(place)) << index), 0);
  }

  placesOf(sectorIndex: number): Uint32Array {
    return this.lists[sectorIndex]?.places ?? new Uint32Array();
  }

  get byteLength(): number {
    return this.lists.reduce((sum, list) => sum + list.byteLength, 0);
  }

  private forEach(sectors: number, act: (list: PlaceList) => void): void {
    this.lists.forEach((list, index) => {
      if ((sectors & (1 << index)) !== 0) act(list);
    });
  }
}

class PlaceList {
  private store = new Uint32Array();
  private length = 0;

  get places(): Uint32Array {
    return this.store.subarray(0, this.length);
  }

  get byteLength(): number {
    return this.store.byteLength;
  }

  has(place: number): boolean {
    return this.store[this.indexOf(place)] === place && this.indexOf(place) < this.length;
  }

  add(place: number): void {
    if (this.has(place)) return;
    const index = this.indexOf(place);
    if (this.length === this.store.length) this.makeRoom();
    this.store.copyWithin(index + 1, index, this.length);
    this.store[index] = place;
    this.length++;
  }

  remove(place: number): void {
    if (!this.has(place)) return;
    const index = this.indexOf(place);
    this.store.copyWithin(index, index + 1, this.length);
    this.length--;
  }

  /** Where a place stands or would stand. New agencies come last, so the end is tried first. */
  private indexOf(place: number): number {
    if (this.length === 0 || this.store[this.length - 1]! < place) return this.length;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.store[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private makeRoom(): void {
    const larger = new Uint32Array(this.length + ROOM + (this.length >> 3));
    larger.set(this.store);
    this.store = larger;
  }
}
