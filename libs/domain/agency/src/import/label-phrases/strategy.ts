import type { LabelPhrases } from './label-phrases.ts';

// prettier-ignore
export const STRATEGY_PHRASES: LabelPhrases = [
  [
    { diagnosis: 0.8 },
    [
      'audit marketing', 'marketing audit', 'diagnosi', 'analisi di marketing',
      'web marketing audit',
    ],
  ],
  [
    { diagnosis: 0.5 },
    [
      'consulenza digitale', 'digital consult*', 'consulenza marketing',
      'consulenza web marketing', 'marketing consult*', 'strategic consult*',
      'consulenza strategica', 'business consult*', 'lean consult*', 'innovation consult*',
    ],
  ],
  [
    { marketing_plan: 0.7, diagnosis: 0.2 },
    [
      'digital strateg*', 'marketing strateg*', 'strategie digital*', 'strategia digitale',
      'strategie di marketing', 'strategia di marketing', 'digital marketing strateg*',
      'online strateg*', 'omnichannel strateg*', 'piano di digital marketing', 'piano marketing',
      'piano di marketing', 'marketing plan*', 'media strateg*', 'digital marketing plan*',
    ],
  ],
  [
    { marketing_plan: 0.6 },
    [
      'communication strateg*', 'piani di comunicazione', 'piano di comunicazione',
      'strategia di comunicazione', 'communication plan*', 'strategie di comunicazione',
      'creative strateg*', 'advertising strateg*', 'data driven marketing strateg*',
    ],
  ],
  [
    { marketing_plan: 0.4 },
    [
      'strateg*',
    ],
  ],
  [
    { marketing_management: 1 },
    [
      'fractional cmo', 'direzione marketing', 'marketing manage*', 'temporary marketing manager',
      'cmo as a service', 'marketing director*',
    ],
  ],
  [
    { positioning_brand: 1 },
    [
      'brand*', 'rebranding', 'corporate identity', 'visual identity', 'verbal identity',
      'immagine coordinata', 'identita di marca', 'identita visiva', 'logo*', 'naming', 'payoff',
      'tagline', 'posizionamento di marca', 'posizionamento del brand', 'restyling',
    ],
  ],
  [
    { market_research: 1 },
    [
      'market research*', 'ricerche di mercato', 'ricerca di mercato',
      'analisi della concorrenza', 'analisi di mercato', 'competitor anal*', 'industry benchmark',
      'consumer insight*', 'user anal*', 'market and user anal*', 'sentiment analysis',
      'digital listening', 'social listening', 'conversation monitoring', 'user research',
      'ux research', 'ricerche sulle abitudini', 'ricerche', 'benchmark',
    ],
  ],
];
