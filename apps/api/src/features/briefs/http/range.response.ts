import type { Range } from '@raccordo/kernel';
import { Fraction } from '../../../platform/http/response-fields.ts';

export class RangeResponse {
  @Fraction()
  readonly low!: number;

  @Fraction()
  readonly typical!: number;

  @Fraction()
  readonly high!: number;

  static from({ low, typical, high }: Range): RangeResponse {
    return { low, typical, high };
  }

  static fromNullable(range: Range | null): RangeResponse | null {
    return range === null ? null : RangeResponse.from(range);
  }
}
