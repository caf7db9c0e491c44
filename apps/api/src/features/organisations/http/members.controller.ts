import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { ChangeMembers } from '../application/change-members.ts';
import { ListActsOnBehalf } from '../application/list-acts-on-behalf.ts';
import { ListMembers } from '../application/list-members.ts';
import { ActOnBehalfPageResponse, ActOnBehalfResponse } from './act-on-behalf.response.ts';
import { ChangeRoleRequest } from './organisation.request.ts';
import { MemberPageResponse, MemberResponse } from './organisation.response.ts';

@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class MembersController {
  constructor(
    private readonly list: ListMembers,
    private readonly change: ChangeMembers,
    private readonly acts: ListActsOnBehalf,
  ) {}

  @Get('members')
  @ApiOkResponse({ type: MemberPageResponse })
  async listMembers(
    @Param('organisationId') organisationId: string,
    @Query() query: PageQuery,
  ): Promise<MemberPageResponse> {
    const page = await this.list.execute(organisationId, query);
    return {
      items: page.items.map((member) => MemberResponse.from(member)),
      nextCursor: page.nextCursor,
    };
  }

  /** What advisers did in its place, latest first. */
  @Get('acts-on-behalf')
  @ApiOkResponse({ type: ActOnBehalfPageResponse })
  async listActsOnBehalf(
    @Param('organisationId') organisationId: string,
    @Query() query: PageQuery,
  ): Promise<ActOnBehalfPageResponse> {
    const page = await this.acts.execute(organisationId, query);
    return {
      items: page.items.map((act) => ActOnBehalfResponse.from(act)),
      nextCursor: page.nextCursor,
    };
  }

  /** Ends the person's sessions. */
  @Put('members/:userId/role')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async changeRole(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('userId') userId: string,
    @Body() { role }: ChangeRoleRequest,
  ): Promise<void> {
    const actorId = personOf(actor).userId;
    await this.change.setRole({ actorId, organisationId, userId }, role);
  }

  @Delete('members/:userId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async removeMember(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('userId') userId: string,
  ): Promise<void> {
    await this.change.remove({ actorId: personOf(actor).userId, organisationId, userId });
  }

  @Post('departure')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async leaveOrganisation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
  ): Promise<void> {
    const { userId } = personOf(actor);
    await this.change.remove({ actorId: userId, organisationId, userId });
  }
}
