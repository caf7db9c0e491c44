/** Ways to reach people that have a price and a response. */
export const CHANNEL_IDS = [
  'search_ads',
  'social_ads',
  'display',
  'email',
  'rented_dem',
  'seo_content',
  'organic_social',
  'pr',
  'marketplaces',
  'offline_events',
] as const;

export type ChannelId = (typeof CHANNEL_IDS)[number];
