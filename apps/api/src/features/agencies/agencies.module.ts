import { Module } from '@nestjs/common';
import { AgencyCatalog } from './application/agency-catalog.ts';
import { CountFacets } from './application/count-facets.ts';
import { GetAgency } from './application/get-agency.ts';
import { ListAgencies } from './application/list-agencies.ts';
import { AgenciesController } from './http/agencies.controller.ts';
import { AgencyDirectory } from './persistence/agency-directory.ts';
import { AgencyRepository } from './persistence/agency.repository.ts';
import { SearchVocabulary } from './persistence/search-vocabulary.ts';

@Module({
  controllers: [AgenciesController],
  providers: [
    CountFacets,
    AgencyCatalog,
    AgencyDirectory,
    AgencyRepository,
    GetAgency,
    ListAgencies,
    SearchVocabulary,
  ],
  exports: [AgencyCatalog, AgencyRepository],
})
export class AgenciesModule {}
