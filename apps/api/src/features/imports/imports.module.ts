import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.ts';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { ImportAgencies } from './application/import-agencies.ts';
import { ImportsController } from './http/imports.controller.ts';

@Module({
  imports: [AgenciesModule, ReferenceBooksModule],
  controllers: [ImportsController],
  providers: [ImportAgencies],
  exports: [ImportAgencies],
})
export class ImportsModule {}
