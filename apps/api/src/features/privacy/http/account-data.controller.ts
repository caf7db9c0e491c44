import { Controller, Get, Header, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { CountHoldings } from '../application/count-holdings.ts';
import { ExportPersonalData } from '../application/export-personal-data.ts';
import { DataExportResponse, HoldingListResponse } from './account-data.response.ts';

/** What we hold of whoever asks. */
@ApiTags('account')
@Controller('account/data')
export class AccountDataController {
  constructor(
    private readonly holdings: CountHoldings,
    private readonly exporter: ExportPersonalData,
  ) {}

  /** How much of each kind. */
  @Get()
  @ApiOkResponse({ type: HoldingListResponse })
  async listHoldings(@CurrentActor() actor: Actor): Promise<HoldingListResponse> {
    return HoldingListResponse.from(await this.holdings.execute(personOf(actor).userId));
  }

  /** All of it, as a file; the owner of the account is told that it was taken. */
  @Post('export')
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DataExportResponse })
  async exportData(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataExportResponse> {
    const exported = await this.exporter.execute(personOf(actor).userId);
    const day = exported.exportedAt.toISOString().slice(0, 10);
    void reply.header('content-disposition', `attachment; filename="raccordo-${day}.json"`);
    return DataExportResponse.from(exported);
  }
}
