import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch } from '../../../platform/http/etag.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { EditCases } from '../application/edit-cases.ts';
import { SaveCaseRequest } from './agency-requests.ts';
import { answerCase, IF_MATCH } from './answer.ts';
import { AgencyCaseListResponse, AgencyCaseResponse } from './case.response.ts';

@ApiTags('agency-profiles')
@Controller('organisations/:organisationId/agency/cases')
export class AgencyCasesController {
  constructor(private readonly cases: EditCases) {}

  @Get()
  @ApiOkResponse({ type: AgencyCaseListResponse })
  async listAgencyCases(
    @Param('organisationId') organisationId: string,
  ): Promise<AgencyCaseListResponse> {
    const cases = await this.cases.list(organisationId);
    return { items: cases.map((one) => AgencyCaseResponse.from(one)) };
  }

  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: AgencyCaseResponse })
  async createAgencyCase(
    @Param('organisationId') organisationId: string,
    @Body() { content }: SaveCaseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyCaseResponse> {
    return answerCase(reply, await this.cases.add(organisationId, content));
  }

  @Put(':caseId')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AgencyCaseResponse })
  async saveAgencyCase(
    @Param('organisationId') organisationId: string,
    @Param('caseId') caseId: string,
    @IfMatch() version: number,
    @Body() { content }: SaveCaseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyCaseResponse> {
    return answerCase(reply, await this.cases.save(organisationId, caseId, version, content));
  }

  @Delete(':caseId')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async deleteAgencyCase(
    @Param('organisationId') organisationId: string,
    @Param('caseId') caseId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.cases.remove(organisationId, caseId, version);
  }
}
