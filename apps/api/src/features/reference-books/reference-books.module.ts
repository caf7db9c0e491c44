import { Module } from '@nestjs/common';
import { BooksInForce } from './application/books-in-force.ts';
import { ReferenceRevisionsController } from './http/reference-revisions.controller.ts';
import { ReferencePublications } from './persistence/reference-publications.ts';
import { ReferenceRevisionRepository } from './persistence/reference-revision.repository.ts';

@Module({
  controllers: [ReferenceRevisionsController],
  providers: [BooksInForce, ReferencePublications, ReferenceRevisionRepository],
  exports: [BooksInForce, ReferenceRevisionRepository],
})
export class ReferenceBooksModule {}
