import type { LabelPhrases } from './label-phrases.ts';

// prettier-ignore
export const CONVERSION_PHRASES: LabelPhrases = [
  [
    { website: 1 },
    [
      'web design*', 'website*', 'web site*', 'sit* web', 'sit* internet', 'realizzazione siti',
      'siti', 'sito', 'sito vetrina', 'siti vetrina', 'wordpress*', 'web development',
      'web desing', 'sviluppo web', 'web app development', 'frontend development',
      'front end development', 'web and app development', 'web digital design',
      'web design development', 'web platform development', 'corporate websites',
      'showcase sites', 'news sites', 'web service design', 'web digital', 'digital web',
      'drupal', 'cms',
    ],
  ],
  [
    { landing_pages: 1 },
    [
      'landing*', 'funnel*',
    ],
  ],
  [
    { ecommerce: 1 },
    [
      'e commerce*', 'ecommerce*', 'shopify', 'magento', 'prestashop', 'woocommerce',
      'marketplace*', 'amazon', 'comparatori di prezzo', 'online shop*', 'negozi online',
      'virtual showroom',
    ],
  ],
  [
    { crm_automation: 1 },
    [
      'crm*', 'marketing automation', 'automation', 'automazione', 'lead generation',
      'inbound market*', 'hubspot', 'lead nurturing', 'email marketing automation',
      'lead demand generation', 'salesforce',
    ],
  ],
  [
    { crm_automation: 0.4, search_ads: 0.2, social_ads: 0.2 },
    [
      'demand generation',
    ],
  ],
  [
    { cro_ux: 1 },
    [
      'cro', 'conversion*', 'ux*', 'ui', 'user experience', 'usabilita', 'user testing',
      'ab test*', 'a b test*', 'ux ui*', 'ui ux*', 'experience design', 'prototyping',
      'web ux design',
    ],
  ],
];
