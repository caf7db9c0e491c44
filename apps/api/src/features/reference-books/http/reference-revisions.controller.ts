import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerUnlessKnown } from '../../../platform/http/etag.ts';
import { BooksInForce } from '../application/books-in-force.ts';
import { ReferenceRevisionsResponse } from './reference-revisions.response.ts';

@ApiTags('taxonomy')
@Controller('reference-revisions')
export class ReferenceRevisionsController {
  constructor(private readonly books: BooksInForce) {}

  /** Published figures and names that differ from the shipped ones, with their whole history. */
  @Get()
  @Header('cache-control', 'public, max-age=30')
  @ApiOkResponse({ type: ReferenceRevisionsResponse })
  getReferenceRevisions(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ReferenceRevisionsResponse | undefined {
    const books = this.books.current();
    const tag = `figures-${books.figures.version}-names-${books.taxonomy.version}`;
    return answerUnlessKnown(request, reply, tag, () =>
      ReferenceRevisionsResponse.from(books, this.books.revisions()),
    );
  }
}
