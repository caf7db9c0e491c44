import { Module } from '@nestjs/common';
import { AgencyCatalog } from './application/agency-catalog.ts';
import { CountFacets } from './application/count-facets.ts';
import { GetAgency } from './application/get-agency.ts';
import { ListAgencies } from './application/list-agencies.ts';
import { SlugGiver } from './application/slug-giver.ts';
import { AgenciesController } from './http/agencies.controller.ts';
import { AgencyDirectory } from './persistence/agency-directory.ts';
import { AgencyNotices } from './persistence/agency-notices.ts';
import { AgencyPublicationRepository } from './persistence/agency-publication.repository.ts';
import { AgencyRepository } from './persistence/agency.repository.ts';
import { SearchVocabulary } from './persistence/search-vocabulary.ts';

@Module({
  controllers: [AgenciesController],
  providers: [
    AgencyPublicationRepository,
    SlugGiver,
    CountFacets,
    AgencyCatalog,
    AgencyDirectory,
    AgencyNotices,
    AgencyRepository,
    GetAgency,
    ListAgencies,
    SearchVocabulary,
  ],
  exports: [AgencyCatalog, AgencyPublicationRepository, AgencyRepository, SlugGiver],
})
export class AgenciesModule {}
