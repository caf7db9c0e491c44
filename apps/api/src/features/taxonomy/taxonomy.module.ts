import { Module } from '@nestjs/common';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { TaxonomyController } from './http/taxonomy.controller.ts';

@Module({ imports: [ReferenceBooksModule], controllers: [TaxonomyController] })
export class TaxonomyModule {}
