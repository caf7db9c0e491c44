import type { LabelPhrases } from './label-phrases.ts';

// prettier-ignore
export const DIFFUSION_PHRASES: LabelPhrases = [
  [
    { seo: 1 },
    [
      'seo', 'search engine optimi*', 'posizionamento sui motori', 'motori di ricerca',
      'link building', 'indicizzazione', 'posizionamento organico', 'keyword analysis',
      'seo audit', 'organic search',
    ],
  ],
  [
    { local_seo: 1 },
    [
      'local seo', 'seo locale', 'google my business', 'google business', 'google maps',
      'schede mappa',
    ],
  ],
  [
    { search_ads: 1 },
    [
      'sem', 'google ads', 'google adwords', 'bing ads', 'ppc', 'pay per click', 'search market*',
      'search advertis*', 'annunci google', 'consulente google ads',
    ],
  ],
  [
    { social_ads: 1 },
    [
      'social ad*', 'facebook ads', 'instagram ads', 'meta ads', 'tiktok ads', 'linkedin ads',
      'facebook advertising', 'sponsored posts', 'campagne social', 'social advertising',
      'paid social',
    ],
  ],
  [
    { display_programmatic: 0.4, social_ads: 0.3, search_ads: 0.3 },
    [
      'digital advertising', 'online advertising', 'digital adv', 'online adv', 'web advertising',
      'adv campaign*', 'paid media', 'campagne media',
    ],
  ],
  [
    { search_ads: 0.5, social_ads: 0.4 },
    [
      'performance market*', 'growth market*', 'performance',
    ],
  ],
  [
    { display_programmatic: 0.4, social_ads: 0.2, search_ads: 0.2 },
    [
      'advertis*', 'adv', 'advertising campaign*', 'campagne pubblicitarie', 'pubblicita',
      'campagne omnichannel', 'campaign*', 'campagne',
    ],
  ],
  [
    { display_programmatic: 1 },
    [
      'display', 'programmatic*', 'remarketing', 'retargeting', 'spotify ads', 'banner*',
      'native advertising',
    ],
  ],
  [
    { display_programmatic: 0.6, offline_events: 0.3 },
    [
      'media buying', 'media planning', 'pianificazione media', 'media distribution',
      'media buying planning', 'media planning buying',
    ],
  ],
  [
    { email_dem: 1 },
    [
      'email*', 'e mail marketing', 'dem', 'newsletter*', 'direct market*', 'direct email*',
      'sms marketing',
    ],
  ],
  [
    { pr: 1 },
    [
      'pr', 'public relation*', 'digital pr', 'ufficio stampa', 'press office', 'media relation*',
      'relazioni pubbliche', 'crisis*', 'reputation*', 'corporate communication*', 'press',
      'comunicazione corporate', 'web reputation', 'web social advocacy', 'digital reputation*',
    ],
  ],
  [
    { influencer_affiliate: 1 },
    [
      'influenc*', 'affilia*', 'testimonial',
    ],
  ],
  [
    { offline_events: 1 },
    [
      'event*', 'fier*', 'tv*', 'radio', 'ooh', 'dooh', 'affissioni', 'cartellonistica',
      'out of home', 'stampa pannelli', 'stand', 'allestiment*', 'mercatini', 'insegne',
      'guerrilla', 'sky advertising', 'totem*', 'consumer activation',
      'organizzazione fieristic*',
    ],
  ],
];
