/** The 25 things an agency can do, in display order: strategy, content, diffusion, conversion, measurement. */
export const CAPABILITY_IDS = [
  'diagnosis',
  'marketing_plan',
  'marketing_management',
  'positioning_brand',
  'market_research',
  'copy_editorial',
  'graphic_design',
  'photo_video',
  'social_editorial',
  'seo',
  'local_seo',
  'search_ads',
  'social_ads',
  'display_programmatic',
  'email_dem',
  'pr',
  'influencer_affiliate',
  'offline_events',
  'website',
  'landing_pages',
  'ecommerce',
  'crm_automation',
  'cro_ux',
  'analytics_tracking',
  'reporting_attribution',
] as const;

export type CapabilityId = (typeof CAPABILITY_IDS)[number];

export const CAPABILITY_GROUPS = [
  'strategy',
  'content',
  'diffusion',
  'conversion',
  'measurement',
] as const;

export type CapabilityGroup = (typeof CAPABILITY_GROUPS)[number];
