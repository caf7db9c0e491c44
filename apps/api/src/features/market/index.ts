export { MarketExposure } from './application/market-exposure.ts';
export type { ExposureReport } from './application/market-exposure.ts';
export { MarketNeeds } from './application/market-needs.ts';
export type { BriefFigures } from './application/market-needs.ts';
export { MARKET_DAYS } from './application/matched-briefs.ts';
export { MarketModule } from './market.module.ts';
