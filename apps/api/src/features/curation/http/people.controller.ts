import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { LookUpPeople } from '../application/look-up-people.ts';
import { SuspendPerson } from '../application/suspend-person.ts';
import { ReasonRequest } from './curation.requests.ts';

import { OwnId } from './own-id.ts';
import {
  AdminOrganisationDetailResponse,
  AdminOrganisationPageResponse,
  AdminOrganisationResponse,
  AdminPersonDetailResponse,
  AdminPersonPageResponse,
  AdminPersonResponse,
  SessionsEndedResponse,
} from './people.response.ts';
import { OrganisationsQuery, PeopleQuery } from './search.query.ts';

/** Who is here. Nobody becomes an admin through these routes: that is a command's business. */
@ApiTags('curation')
@Controller('admin')
export class PeopleController {
  constructor(
    private readonly people: LookUpPeople,
    private readonly suspend: SuspendPerson,
  ) {}

  /** Newest first. */
  @Get('people')
  @ApiOkResponse({ type: AdminPersonPageResponse })
  async listPeople(@Query() query: PeopleQuery): Promise<AdminPersonPageResponse> {
    const filter = { q: query.words, status: query.status ?? null };
    const { items, nextCursor } = await this.people.list(filter, query);
    return { items: items.map((one) => AdminPersonResponse.from(one)), nextCursor };
  }

  @Get('people/:id')
  @ApiOkResponse({ type: AdminPersonDetailResponse })
  async getPerson(@Param('id') id: string): Promise<AdminPersonDetailResponse> {
    return AdminPersonDetailResponse.of(await this.people.get(id));
  }

  /** Signs the person out everywhere and lets nobody in with the account. */
  @Post('people/:id/suspension')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async suspendPerson(
    @OwnId() adminId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.suspend.suspend(adminId, id, version, reason);
  }

  @Post('people/:id/reactivation')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async reactivatePerson(
    @OwnId() adminId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.suspend.reactivate(adminId, id, version, reason);
  }

  @Delete('people/:id/sessions')
  @ApiOkResponse({ type: SessionsEndedResponse })
  async endPersonSessions(
    @OwnId() adminId: string,
    @Param('id') id: string,
  ): Promise<SessionsEndedResponse> {
    return { ended: await this.suspend.endSessions(adminId, id) };
  }

  /** Newest first. */
  @Get('organisations')
  @ApiOkResponse({ type: AdminOrganisationPageResponse })
  async listAdminOrganisations(
    @Query() query: OrganisationsQuery,
  ): Promise<AdminOrganisationPageResponse> {
    const filter = { q: query.words, kind: query.kind ?? null };
    const { items, nextCursor } = await this.people.listOrganisations(filter, query);
    return { items: items.map((one) => AdminOrganisationResponse.from(one)), nextCursor };
  }

  @Get('organisations/:id')
  @ApiOkResponse({ type: AdminOrganisationDetailResponse })
  async getOrganisationRecord(@Param('id') id: string): Promise<AdminOrganisationDetailResponse> {
    return AdminOrganisationDetailResponse.of(await this.people.getOrganisation(id));
  }
}
