import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ALGORITHM_VERSION } from '@raccordo/matching';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerUnlessKnown } from '../../../platform/http/etag.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { RankingRulesResponse } from './ranking-rules.response.ts';

@ApiTags('ranking rules')
@Controller('ranking-rules')
export class RankingRulesController {
  constructor(private readonly books: BooksInForce) {}

  /** How we rank: weights, gates, bands and every figure with its source. */
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ type: RankingRulesResponse })
  getRankingRules(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): RankingRulesResponse | undefined {
    const { figures } = this.books.current();
    const tag = `rules-${ALGORITHM_VERSION}-figures-${figures.version}`;
    return answerUnlessKnown(request, reply, tag, () => RankingRulesResponse.from(figures));
  }
}
