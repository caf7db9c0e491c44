import type { DemoBrief } from './demo-brief.ts';
import { MAKER_BRIEFS } from './makers.ts';
import { SERVICE_BRIEFS } from './services.ts';
import { SHOP_BRIEFS } from './shops.ts';

export type { DemoBrief } from './demo-brief.ts';

/** Twelve fictional firms; the first is the one the home page shows. */
export const DEMO_BRIEFS: readonly DemoBrief[] = [
  ...MAKER_BRIEFS,
  ...SHOP_BRIEFS,
  ...SERVICE_BRIEFS,
];
