import { Injectable } from '@nestjs/common';
import type { AgencyFilters, FacetCounts } from '../agency-filters.ts';
import { AgencyDirectory } from '../persistence/agency-directory.ts';
import { SearchVocabulary } from '../persistence/search-vocabulary.ts';

@Injectable()
export class CountFacets {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly vocabulary: SearchVocabulary,
  ) {}

  async execute(filters: AgencyFilters): Promise<FacetCounts> {
    const text = filters.q === null ? null : await this.vocabulary.queryTextOf(filters.q);
    return this.directory.facets(filters, text);
  }
}
