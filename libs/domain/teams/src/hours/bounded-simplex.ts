const SPECK = 1e-10;
const PRICE_SPECK = 1e-10;
/** From here on the first improving column is taken, which cannot cycle (Bland 1977). */
const PIVOTS_BEFORE_BLAND = 300;

/**
 * The most of `c·x` with `A·x ≤ b`, `0 ≤ x ≤ u` and `b ≥ 0`: the simplex method with upper bounds
 * (Dantzig 1955) on a condensed tableau, a few dozen rows and columns at most. A column at its upper
 * bound is kept as `u − x`.
 */
export class BoundedSimplex {
  rows = 0;
  columns = 0;
  private width = 0;
  private tableau = new Float64Array(0);
  private basic = new Int32Array(0);
  private free = new Int32Array(0);
  private upper = new Float64Array(0);
  private flipped = new Uint8Array(0);

  reset(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
    this.width = columns + 1;
    const cells = (rows + 1) * this.width;
    if (this.tableau.length < cells) this.tableau = new Float64Array(2 * cells);
    if (this.upper.length < rows + columns) {
      this.upper = new Float64Array(2 * (rows + columns));
      this.flipped = new Uint8Array(2 * (rows + columns));
      this.basic = new Int32Array(2 * (rows + columns));
      this.free = new Int32Array(2 * (rows + columns));
    }
    this.tableau.fill(0, 0, cells);
    this.flipped.fill(0);
    this.upper.fill(Number.POSITIVE_INFINITY);
    for (let column = 0; column < columns; column++) this.free[column] = column;
    for (let row = 0; row < rows; row++) this.basic[row] = columns + row;
  }

  put(row: number, column: number, value: number): void {
    this.tableau[row * this.width + column] = value;
  }

  putLimit(row: number, value: number): void {
    this.tableau[row * this.width + this.columns] = value;
  }

  putGain(column: number, value: number): void {
    this.tableau[this.rows * this.width + column] = value;
  }

  putUpper(column: number, value: number): void {
    this.upper[column] = value;
  }

  solve(): void {
    for (let pivots = 0; ; pivots++) {
      const column = this.entering(pivots > PIVOTS_BEFORE_BLAND);
      if (column < 0) return;
      this.enter(column);
    }
  }

  /** Values of the columns. */
  read(into: Float64Array): void {
    for (let column = 0; column < this.columns; column++) {
      into[column] = this.flipped[column] === 1 ? this.upper[column]! : 0;
    }
    for (let row = 0; row < this.rows; row++) {
      const variable = this.basic[row]!;
      if (variable >= this.columns) continue;
      const value = this.tableau[row * this.width + this.columns]!;
      into[variable] = this.flipped[variable] === 1 ? this.upper[variable]! - value : value;
    }
  }

  /** What one more unit of each limit is worth. */
  readPrices(into: Float64Array): void {
    into.fill(0, 0, this.rows);
    const gains = this.rows * this.width;
    for (let column = 0; column < this.columns; column++) {
      const row = this.free[column]! - this.columns;
      if (row >= 0) into[row] = Math.max(0, -this.tableau[gains + column]!);
    }
  }

  private entering(isBland: boolean): number {
    const gains = this.rows * this.width;
    let best = -1;
    let bestGain = PRICE_SPECK;
    for (let column = 0; column < this.columns; column++) {
      const gain = this.tableau[gains + column]!;
      if (gain <= (isBland ? PRICE_SPECK : bestGain)) continue;
      if (isBland && best >= 0 && this.free[column]! > this.free[best]!) continue;
      best = column;
      bestGain = gain;
    }
    return best;
  }

  /** Lets a column grow until it or a basic one meets a bound. */
  private enter(column: number): void {
    const { tableau, width, basic, upper, rows, columns } = this;
    let step = upper[this.free[column]!]!;
    let leaving = -1;
    let leavesAtUpper = false;
    for (let row = 0; row < rows; row++) {
      const slope = tableau[row * width + column]!;
      const value = tableau[row * width + columns]!;
      const top = upper[basic[row]!]!;
      let room = Number.POSITIVE_INFINITY;
      if (slope > SPECK) room = value / slope;
      else if (slope < -SPECK && top < Number.POSITIVE_INFINITY) room = (top - value) / -slope;
      const isTie = room <= step && leaving >= 0 && basic[row]! < basic[leaving]!;
      if (room < step || isTie) {
        step = Math.max(0, room);
        leaving = row;
        leavesAtUpper = slope < 0;
      }
    }
    if (leaving < 0) return this.flipColumn(column);
    if (leavesAtUpper) this.flipRow(leaving);
    this.pivot(leaving, column);
  }

  private flipColumn(column: number): void {
    const { tableau, width, columns } = this;
    const variable = this.free[column]!;
    for (let row = 0; row <= this.rows; row++) {
      const at = row * width;
      tableau[at + columns] =
        tableau[at + columns]! - tableau[at + column]! * this.upper[variable]!;
      tableau[at + column] = -tableau[at + column]!;
    }
    this.flipped[variable] = 1 - this.flipped[variable]!;
  }

  private flipRow(row: number): void {
    const { tableau, width, columns } = this;
    const variable = this.basic[row]!;
    const at = row * width;
    for (let column = 0; column < columns; column++) tableau[at + column] = -tableau[at + column]!;
    tableau[at + columns] = this.upper[variable]! - tableau[at + columns]!;
    this.flipped[variable] = 1 - this.flipped[variable]!;
  }

  private pivot(row: number, column: number): void {
    const { tableau, width, basic, free } = this;
    const at = row * width;
    const inverse = 1 / tableau[at + column]!;
    for (let y = 0; y < width; y++) tableau[at + y] = tableau[at + y]! * inverse;
    tableau[at + column] = inverse;
    for (let other = 0; other <= this.rows; other++) {
      const from = other * width;
      const factor = tableau[from + column]!;
      if (other === row || factor === 0) continue;
      for (let y = 0; y < width; y++)
        tableau[from + y] = tableau[from + y]! - factor * tableau[at + y]!;
      tableau[from + column] = -factor * inverse;
    }
    const left = basic[row]!;
    basic[row] = free[column]!;
    free[column] = left;
  }
}
