import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerUnlessKnown } from '../../../platform/http/etag.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { TaxonomyResponse } from './taxonomy.response.ts';

@ApiTags('taxonomy')
@Controller('taxonomy')
export class TaxonomyController {
  constructor(private readonly books: BooksInForce) {}

  /** The words of the field: capabilities, channels, sectors, regions, sizes, languages. */
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ type: TaxonomyResponse })
  getTaxonomy(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): TaxonomyResponse | undefined {
    const { taxonomy } = this.books.current();
    return answerUnlessKnown(request, reply, `names-${taxonomy.version}`, () =>
      TaxonomyResponse.from(taxonomy),
    );
  }
}
