import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { DismissTwins } from '../application/dismiss-twins.ts';
import { FindTwins } from '../application/find-twins.ts';
import { MergeAgencies } from '../application/merge-agencies.ts';
import { MergeRequest, ReasonRequest } from './curation.requests.ts';

import { OwnId } from './own-id.ts';
import {
  MergePageResponse,
  MergeResponse,
  TwinScanResponse,
  TwinsDetailResponse,
  TwinsPageResponse,
  TwinsResponse,
} from './twins.response.ts';

@ApiTags('curation')
@Controller('admin')
export class TwinsController {
  constructor(
    private readonly find: FindTwins,
    private readonly dismiss: DismissTwins,
    private readonly merge: MergeAgencies,
  ) {}

  /** Looks through the whole directory again; what was told apart stays told apart. */
  @Post('duplicates/scan')
  @HttpCode(200)
  @ApiOkResponse({ type: TwinScanResponse })
  async scanDuplicates(): Promise<TwinScanResponse> {
    const { compared, found } = await this.find.scan();
    return { compared, found };
  }

  /** Most alike first. */
  @Get('duplicates')
  @ApiOkResponse({ type: TwinsPageResponse })
  async listDuplicates(@Query() query: PageQuery): Promise<TwinsPageResponse> {
    const { items, nextCursor } = await this.find.list(query);
    return { items: items.map((one) => TwinsResponse.from(one)), nextCursor };
  }

  /** Side by side, with what merging either way would do. */
  @Get('duplicates/:firstId/:secondId')
  @ApiOkResponse({ type: TwinsDetailResponse })
  async getDuplicates(
    @Param('firstId') firstId: string,
    @Param('secondId') secondId: string,
  ): Promise<TwinsDetailResponse> {
    return TwinsDetailResponse.of(await this.merge.preview(firstId, secondId));
  }

  /** "Not the same". */
  @Post('duplicates/:firstId/:secondId/dismissal')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async dismissDuplicates(
    @OwnId() adminId: string,
    @Param('firstId') firstId: string,
    @Param('secondId') secondId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.dismiss.execute(adminId, { firstId, secondId }, version, reason);
  }

  @Post('merges')
  @Idempotent()
  @ApiCreatedResponse({ type: MergeResponse })
  async mergeAgencies(
    @OwnId() adminId: string,
    @Body() { targetId, sourceId, reason }: MergeRequest,
  ): Promise<MergeResponse> {
    return MergeResponse.from(await this.merge.execute(adminId, targetId, sourceId, reason));
  }

  /** Latest first. */
  @Get('merges')
  @ApiOkResponse({ type: MergePageResponse })
  async listMerges(@Query() query: PageQuery): Promise<MergePageResponse> {
    const { items, nextCursor } = await this.merge.list(query);
    return { items: items.map((one) => MergeResponse.from(one)), nextCursor };
  }
}
