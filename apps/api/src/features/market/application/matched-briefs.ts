import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { type PrivateBrief, PrivateBriefsQuery } from '../persistence/private-briefs.query.ts';
import { daysBefore } from './days-before.ts';

/** As far back as the market remembers. */
export const MARKET_DAYS = 365;

interface Remembered {
  readonly version: string;
  readonly briefs: Promise<readonly PrivateBrief[]>;
}

/**
 * The matched briefs of the last year, read again only when a run came or went. Figures that anybody
 * may ask for must not cost two thousand rows each time.
 */
@Injectable()
export class MatchedBriefs {
  private remembered: Remembered | null = null;

  constructor(
    private readonly query: PrivateBriefsQuery,
    private readonly clock: Clock,
  ) {}

  async lately(days: number = MARKET_DAYS): Promise<readonly PrivateBrief[]> {
    const now = this.clock.now();
    const since = daysBefore(now, MARKET_DAYS);
    // The day is part of it: tomorrow the oldest briefs are out, though nothing else has changed.
    const version = `${now.toISOString().slice(0, 10)} ${await this.query.versionOf(since)}`;
    if (this.remembered?.version !== version) {
      this.remembered = { version, briefs: this.query.load(since) };
    }
    const { briefs } = this.remembered;
    briefs.catch(() => (this.remembered = null));
    const first = daysBefore(now, days).toISOString().slice(0, 10);
    return (await briefs).filter(({ need }) => need.matchedOn >= first);
  }
}
