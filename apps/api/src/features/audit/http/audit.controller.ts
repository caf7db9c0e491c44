import { Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AnchorAuditLog } from '../application/anchor-audit-log.ts';
import { ExportActs } from '../application/export-acts.ts';
import { ReadActs } from '../application/read-acts.ts';
import { VerifyAuditLog } from '../application/verify-audit-log.ts';
import { ActExportQuery, ActListQuery, filterOf } from './act-list.query.ts';
import {
  ActActionsResponse,
  ActPageResponse,
  ActResponse,
  ActSummaryResponse,
} from './act.response.ts';
import { ActNumber } from './act-number.pipe.ts';
import { actsFile } from './acts-file.ts';
import { VerificationResponse } from './verification.response.ts';

@ApiTags('audit')
@Controller('admin/audit')
export class AuditController {
  constructor(
    private readonly read: ReadActs,
    private readonly exported: ExportActs,
    private readonly verify: VerifyAuditLog,
    private readonly anchor: AnchorAuditLog,
  ) {}

  /** Latest first. */
  @Get('acts')
  @ApiOkResponse({ type: ActPageResponse })
  async listActs(@Query() query: ActListQuery): Promise<ActPageResponse> {
    const { items, nextCursor } = await this.read.page(filterOf(query), query);
    return { items: items.map((act) => ActSummaryResponse.from(act)), nextCursor };
  }

  @Get('actions')
  @ApiOkResponse({ type: ActActionsResponse })
  async listActions(): Promise<ActActionsResponse> {
    return { actions: await this.read.actions() };
  }

  /** The entries as kept, for verifying elsewhere; 50,000 at most, latest first. */
  @Get('export')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  exportActs(@Query() query: ActExportQuery): StreamableFile {
    return new StreamableFile(actsFile(this.exported.execute(filterOf(query)), query.format), {
      type: query.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="audit.${query.format}"`,
    });
  }

  /** Walks the whole chain, and writes nothing. */
  @Get('verification')
  @ApiOkResponse({ type: VerificationResponse })
  async verifyAuditLog(): Promise<VerificationResponse> {
    return VerificationResponse.from(await this.verify.execute());
  }

  /** Walks the whole chain, and notes its head down when it is intact. */
  @Post('verification')
  @HttpCode(200)
  @ApiOkResponse({ type: VerificationResponse })
  async anchorAuditLog(): Promise<VerificationResponse> {
    return VerificationResponse.from(await this.anchor.execute());
  }

  @Get('acts/:seq')
  @ApiOkResponse({ type: ActResponse })
  async getAct(@Param('seq', ActNumber) seq: number): Promise<ActResponse> {
    return ActResponse.from(await this.read.one(seq));
  }
}
