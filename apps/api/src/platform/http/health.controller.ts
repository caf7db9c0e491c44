import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { NotReadyProblem } from './problems.ts';
import { Readiness } from './readiness.ts';

class HealthResponse {
  @ApiProperty({ enum: ['ok'] })
  readonly status!: 'ok';
}

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The process answers; a database that is away is no reason to kill it. */
  @Get('livez')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** Send requests here: not while stopping, not without a database. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    if (!this.readiness.isReady) throw new NotReadyProblem();
    await this.transactions.query('SELECT 1');
    return { status: 'ok' };
  }
}
