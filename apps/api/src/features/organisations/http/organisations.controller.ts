import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { IF_MATCH, IfMatch, setETag } from '../../../platform/http/etag.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { ChangeOrganisation } from '../application/change-organisation.ts';
import { DeleteOrganisation } from '../application/delete-organisation.ts';
import { FoundForCaller } from '../application/found-for-caller.ts';
import { OwnOrganisations } from '../application/own-organisations.ts';
import type { OwnOrganisation } from '../organisation.ts';
import {
  ChangeOrganisationRequest,
  DeleteOrganisationRequest,
  FoundOrganisationRequest,
} from './organisation.request.ts';
import { OrganisationPageResponse, OrganisationResponse } from './organisation.response.ts';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly found: FoundForCaller,
    private readonly own: OwnOrganisations,
    private readonly change: ChangeOrganisation,
    private readonly remove: DeleteOrganisation,
  ) {}

  /** Whoever founds it owns it. */
  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: OrganisationResponse })
  async foundOrganisation(
    @CurrentActor() actor: Actor,
    @Body() { kind, name, vatNumber }: FoundOrganisationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationResponse> {
    const person = personOf(actor);
    const id = await this.found.execute(person, { kind, name, vatNumber });
    return answer(reply, await this.own.get(person.userId, id));
  }

  /** Those the caller belongs to. */
  @Get()
  @ApiOkResponse({ type: OrganisationPageResponse })
  async listOrganisations(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<OrganisationPageResponse> {
    const page = await this.own.list(personOf(actor).userId, query);
    return {
      items: page.items.map((own) => OrganisationResponse.from(own)),
      nextCursor: page.nextCursor,
    };
  }

  @Get(':organisationId')
  @ApiOkResponse({ type: OrganisationResponse })
  async getOrganisation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationResponse> {
    return answer(reply, await this.own.get(personOf(actor).userId, id));
  }

  @Put(':organisationId')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: OrganisationResponse })
  async changeOrganisation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') id: string,
    @IfMatch() version: number,
    @Body() { name, vatNumber }: ChangeOrganisationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationResponse> {
    await this.change.execute(id, version, { name, vatNumber });
    return answer(reply, await this.own.get(personOf(actor).userId, id));
  }

  /** Gone at once for everybody; its rows go for good after some weeks. */
  @Post(':organisationId/deletion')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async deleteOrganisation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') id: string,
    @Body() { name }: DeleteOrganisationRequest,
  ): Promise<void> {
    await this.remove.execute(personOf(actor).userId, id, name);
  }
}

function answer(reply: FastifyReply, own: OwnOrganisation): OrganisationResponse {
  setETag(reply, own.version);
  return OrganisationResponse.from(own);
}
