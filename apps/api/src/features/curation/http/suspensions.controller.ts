import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { AppealSuspension } from '../application/appeal-suspension.ts';
import { DecideAppeal } from '../application/decide-appeal.ts';
import { ListAdminAgencies } from '../application/list-admin-agencies.ts';
import { LiftSuspension } from '../application/lift-suspension.ts';
import { ListAppeals } from '../application/list-appeals.ts';
import { SuspendAgency } from '../application/suspend-agency.ts';
import { AgencyNotHere, AppealNotFound } from '../curation.errors.ts';
import {
  AppealRequest,
  DecideAppealRequest,
  ReasonRequest,
  SuspendAgencyRequest,
} from './curation.requests.ts';

import { OwnId } from './own-id.ts';
import { AdminAgenciesQuery, AppealsQuery } from './search.query.ts';
import {
  AppealPageResponse,
  AppealResponse,
  ListedAppealResponse,
  OwnSuspensionsResponse,
  SuspensionHistoryResponse,
  SuspensionResponse,
} from './suspension.response.ts';

import { AdminAgencyPageResponse, AdminAgencyResponse } from './waiting.response.ts';

@ApiTags('curation')
@Controller()
export class SuspensionsController {
  constructor(
    private readonly suspend: SuspendAgency,
    private readonly lift: LiftSuspension,
    private readonly own: AppealSuspension,
    private readonly decide: DecideAppeal,
    private readonly appeals: ListAppeals,
    private readonly agencies: ListAdminAgencies,
  ) {}

  /** By name, whatever their state but drafts. */
  @Get('admin/agencies')
  @ApiOkResponse({ type: AdminAgencyPageResponse })
  async listAdminAgencies(@Query() query: AdminAgenciesQuery): Promise<AdminAgencyPageResponse> {
    const filter = { q: query.words, status: query.status ?? null };
    const { items, nextCursor } = await this.agencies.execute(filter, query);
    return { items: items.map((one) => AdminAgencyResponse.from(one)), nextCursor };
  }

  /** Out of every match, with a notice that anybody reads on the agency's page. */
  @Post('admin/agencies/:agencyId/suspension')
  @Idempotent()
  @ApiCreatedResponse({ type: SuspensionResponse })
  async suspendAgency(
    @OwnId() adminId: string,
    @Param('agencyId') agencyId: string,
    @Body() notice: SuspendAgencyRequest,
  ): Promise<SuspensionResponse> {
    return SuspensionResponse.from(await this.suspend.execute(adminId, idOf(agencyId), notice));
  }

  @Post('admin/agencies/:agencyId/suspension/lift')
  @HttpCode(204)
  @ApiNoContentResponse()
  async liftSuspension(
    @OwnId() adminId: string,
    @Param('agencyId') agencyId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.lift.execute(adminId, idOf(agencyId), reason);
  }

  /** Latest first, each with its appeals. */
  @Get('admin/agencies/:agencyId/suspensions')
  @ApiOkResponse({ type: [SuspensionHistoryResponse] })
  async listSuspensions(
    @Param('agencyId') agencyId: string,
  ): Promise<readonly SuspensionHistoryResponse[]> {
    const history = await this.appeals.history(idOf(agencyId));
    return history.map((one) => SuspensionHistoryResponse.of(one));
  }

  /** Open ones wait longest first; decided ones come latest first. */
  @Get('admin/appeals')
  @ApiOkResponse({ type: AppealPageResponse })
  async listAppeals(
    @OwnId() adminId: string,
    @Query() { open, limit, cursor }: AppealsQuery,
  ): Promise<AppealPageResponse> {
    const { items, nextCursor } = await this.appeals.execute(open, { limit, cursor });
    return { items: items.map((one) => ListedAppealResponse.of(one, adminId)), nextCursor };
  }

  @Post('admin/appeals/:id/decision')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AppealResponse })
  async decideAppeal(
    @OwnId() adminId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() decision: DecideAppealRequest,
  ): Promise<AppealResponse> {
    if (!isUuid(id)) throw new AppealNotFound();
    return AppealResponse.from(await this.decide.execute(adminId, id, version, decision));
  }

  /** The suspensions of one's own agency, and what was said against them. */
  @Get('organisations/:organisationId/agency/suspensions')
  @ApiOkResponse({ type: OwnSuspensionsResponse })
  async getOwnSuspensions(
    @Param('organisationId') organisationId: string,
  ): Promise<OwnSuspensionsResponse> {
    return OwnSuspensionsResponse.from(await this.own.read(organisationId));
  }

  @Post('organisations/:organisationId/agency/appeals')
  @Idempotent()
  @ApiCreatedResponse({ type: AppealResponse })
  async appealSuspension(
    @OwnId() userId: string,
    @Param('organisationId') organisationId: string,
    @Body() { text }: AppealRequest,
  ): Promise<AppealResponse> {
    return AppealResponse.from(await this.own.execute(userId, organisationId, text));
  }
}

/** What is no id can only be not found. */
function idOf(agencyId: string): string {
  if (!isUuid(agencyId)) throw new AgencyNotHere();
  return agencyId;
}
