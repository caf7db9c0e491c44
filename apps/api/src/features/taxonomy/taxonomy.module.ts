import { Module } from '@nestjs/common';
import { TaxonomyController } from './http/taxonomy.controller.ts';

@Module({ controllers: [TaxonomyController] })
export class TaxonomyModule {}
