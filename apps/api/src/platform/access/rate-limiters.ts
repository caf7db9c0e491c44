import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { AppConfig } from '../../config/app-config.ts';
import { APP_ROLE } from '../persistence/app-role.ts';
import { databaseLimits } from '../persistence/data-source.ts';
import { DatabaseUrl } from '../persistence/database-url.ts';
import { RATE_LIMITS, type RateLimit } from './rate-limits.ts';
import { RATE_LIMIT_IDS, type RateLimitId } from './rule.ts';

export const RATE_LIMIT_TABLE = 'rate_limits';

const POOL_SIZE = 2;

export interface Taken {
  readonly isAllowed: boolean;
  readonly remaining: number;
  /** Whole seconds until the window begins anew; at least one. */
  readonly resetSeconds: number;
}

/** Who has asked how often. */
@Injectable()
export class RateLimiters implements OnApplicationShutdown {
  /** Apart from the program's own pool: counting must not wait behind what is being counted. */
  private readonly pool: pg.Pool;
  private readonly limiters: ReadonlyMap<RateLimitId, RateLimiterAbstract>;

  constructor(config: AppConfig, url: DatabaseUrl) {
    this.pool = new pg.Pool({
      ...databaseLimits(url.value),
      connectionString: url.value,
      application_name: 'raccordo-limits',
      options: `-c role=${APP_ROLE}`,
      max: POOL_SIZE,
    });
    // A connection lost while idle is opened anew by the next question.
    this.pool.on('error', () => undefined);
    this.limiters = new Map(
      RATE_LIMIT_IDS.map((id) => [id, limiterOf(id, RATE_LIMITS[id], config, this.pool)]),
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }

  async take(id: RateLimitId, caller: string): Promise<Taken> {
    const limiter = this.limiters.get(id);
    if (limiter === undefined) throw new Error(`No limit ${id}`);
    try {
      return takenOf(await limiter.consume(caller), true);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return takenOf(refused, false);
    }
  }
}

function takenOf({ remainingPoints, msBeforeNext }: RateLimiterRes, isAllowed: boolean): Taken {
  return {
    isAllowed,
    remaining: remainingPoints,
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
  };
}

function limiterOf(
  id: RateLimitId,
  { requests, windowSeconds, isShared }: RateLimit,
  { rateLimitFactor }: AppConfig,
  pool: pg.Pool,
): RateLimiterAbstract {
  const options = { keyPrefix: id, points: requests * rateLimitFactor, duration: windowSeconds };
  if (!isShared) return new RateLimiterMemory(options);
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: 'pool',
    tableName: RATE_LIMIT_TABLE,
    tableCreated: true,
    clearExpiredByTimeout: true,
    // With the database away each instance counts by itself: slower guessing, not free guessing.
    insuranceLimiter: new RateLimiterMemory(options),
  });
}
