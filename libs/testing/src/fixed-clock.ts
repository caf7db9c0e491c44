/** Stands still until told otherwise. */
export class FixedClock {
  private present: Date;

  constructor(start = '2026-03-02T09:00:00.000Z') {
    this.present = new Date(start);
  }

  now(): Date {
    return new Date(this.present);
  }

  advance(milliseconds: number): void {
    this.present = new Date(this.present.getTime() + milliseconds);
  }
}
