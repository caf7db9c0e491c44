import type { FrontierPoint } from '@raccordo/teams';
import { Flag, Parts, Texts, Whole } from '../../../platform/http/response-fields.ts';
import type { Frontier } from '../application/trace-frontier.ts';

class FrontierPointResponse {
  @Whole()
  readonly budgetMinor!: number;

  @Whole()
  readonly coveragePpm!: number;

  @Whole()
  readonly costMinor!: number;

  @Texts({ description: 'Empty when the budget buys no team.' })
  readonly agencyIds!: readonly string[];

  @Flag()
  readonly isProven!: boolean;

  static from(point: FrontierPoint): FrontierPointResponse {
    return {
      budgetMinor: point.budgetMinor,
      coveragePpm: point.coveragePpm,
      costMinor: point.costMinor,
      agencyIds: point.agencyIds,
      isProven: point.isProven,
    };
  }
}

export class FrontierResponse {
  @Whole({ description: 'The budget of the brief.' })
  readonly budgetMinor!: number;

  @Parts(() => FrontierPointResponse, { description: 'By budget, ascending.' })
  readonly points!: readonly FrontierPointResponse[];

  static from({ budgetMinor, points }: Frontier): FrontierResponse {
    return { budgetMinor, points: points.map((point) => FrontierPointResponse.from(point)) };
  }
}
