import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@raccordo/kernel';
import { ProblemResponse } from '../../platform/http/problem-details.ts';
import { DEMO_BRIEFS } from '../briefs/index.ts';
import {
  ExampleListResponse,
  ExampleResponse,
  ExampleSummaryResponse,
} from './example.response.ts';

class ExampleNotFoundError extends DomainError {
  readonly code = 'example.not_found';
  readonly kind = 'not-found';
}

/** Fictional briefs anyone may read, and start a draft from. */
@ApiTags('examples')
@Controller('examples')
export class ExamplesController {
  @Get()
  @ApiOperation({ operationId: 'listExamples' })
  @ApiOkResponse({ type: ExampleListResponse })
  list(): ExampleListResponse {
    return { items: DEMO_BRIEFS.map((example) => ExampleSummaryResponse.from(example)) };
  }

  @Get(':slug')
  @ApiOperation({ operationId: 'getExample' })
  @ApiOkResponse({ type: ExampleResponse })
  @ApiNotFoundResponse({ type: ProblemResponse })
  get(@Param('slug') slug: string): ExampleResponse {
    const example = DEMO_BRIEFS.find((candidate) => candidate.slug === slug);
    if (example === undefined) throw new ExampleNotFoundError();
    return ExampleResponse.fromBrief(example);
  }
}
