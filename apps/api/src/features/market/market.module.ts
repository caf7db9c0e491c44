import { Module } from '@nestjs/common';
import { MatchesModule } from '../matches/index.ts';
import { MarketExposure } from './application/market-exposure.ts';
import { MarketNeeds } from './application/market-needs.ts';
import { MatchedBriefs } from './application/matched-briefs.ts';
import { PrivateBriefsQuery } from './persistence/private-briefs.query.ts';
import { ShownListsQuery } from './persistence/shown-lists.query.ts';

@Module({
  imports: [MatchesModule],
  providers: [MarketExposure, MarketNeeds, MatchedBriefs, PrivateBriefsQuery, ShownListsQuery],
  exports: [MarketExposure, MarketNeeds],
})
export class MarketModule {}
