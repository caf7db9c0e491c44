import type { CapabilityId } from './capability-id.ts';
import type { ChannelId } from './channel-id.ts';

/** One thing a channel cannot do without: any of these capabilities is enough, the first is preferred. */
export type CapabilityRequirement = readonly [CapabilityId, ...CapabilityId[]];

const LANDING: CapabilityRequirement = ['landing_pages', 'website'];
const VISUALS: CapabilityRequirement = ['graphic_design', 'photo_video'];

/** What each channel requires; the capability that runs the channel comes first. */
export const CHANNEL_CAPABILITIES: Readonly<Record<ChannelId, readonly CapabilityRequirement[]>> = {
  search_ads: [['search_ads'], LANDING, ['analytics_tracking'], ['copy_editorial']],
  social_ads: [['social_ads'], VISUALS, LANDING, ['analytics_tracking']],
  display: [['display_programmatic'], VISUALS, LANDING, ['analytics_tracking']],
  email: [['email_dem'], ['copy_editorial'], ['crm_automation'], LANDING, ['analytics_tracking']],
  rented_dem: [['email_dem'], ['copy_editorial'], LANDING, ['analytics_tracking']],
  seo_content: [['seo'], ['website'], ['copy_editorial'], ['analytics_tracking']],
  organic_social: [
    ['social_editorial'],
    ['photo_video', 'graphic_design'],
    ['website', 'ecommerce'],
  ],
  pr: [['pr'], ['copy_editorial'], ['website', 'ecommerce']],
  marketplaces: [['ecommerce'], ['photo_video', 'graphic_design'], ['copy_editorial']],
  offline_events: [['offline_events'], ['graphic_design'], LANDING],
};

/** From this many channels on, somebody has to hold them together. */
export const CHANNELS_NEEDING_MANAGEMENT = 3;

/** What a mix of `CHANNELS_NEEDING_MANAGEMENT` or more channels requires on top. */
export const MIX_CAPABILITIES: readonly CapabilityId[] = [
  'marketing_plan',
  'marketing_management',
  'reporting_attribution',
];
