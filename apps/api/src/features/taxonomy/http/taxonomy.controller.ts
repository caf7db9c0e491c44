import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TaxonomyResponse } from './taxonomy.response.ts';

@ApiTags('taxonomy')
@Controller('taxonomy')
export class TaxonomyController {
  private readonly taxonomy = TaxonomyResponse.fromConstants();

  /** The words of the field: capabilities, channels, sectors, regions, sizes, languages. */
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ type: TaxonomyResponse })
  getTaxonomy(): TaxonomyResponse {
    return this.taxonomy;
  }
}
