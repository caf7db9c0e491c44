import { Transform, type TransformCallback } from 'node:stream';

const LF = 0x0a;
const CR = 0x0d;

/** Passes bytes on, and remembers where lines and text begin. */
export class LineCounter extends Transform {
  private readonly breaks: number[] = [];
  /** Offsets of the first byte of every line that is not empty. */
  private readonly texts: number[] = [];
  private length = 0;
  private last = LF;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    for (const byte of chunk) {
      const isBreak = byte === LF || byte === CR;
      const isSecondOfPair = byte === LF && this.last === CR;
      if (isBreak && !isSecondOfPair) this.breaks.push(this.length);
      if (!isBreak && (this.last === LF || this.last === CR)) this.texts.push(this.length);
      this.last = byte;
      this.length += 1;
    }
    done(null, chunk);
  }

  /** The line (from 1) of the first text at or after a byte offset. */
  lineOfTextFrom(offset: number): number {
    const text = this.texts[countBelow(this.texts, offset)] ?? offset;
    return countBelow(this.breaks, text) + 1;
  }
}

/** How many of the rising values are below a limit. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
