import type { LabelPhrases } from './label-phrases.ts';

/** Known, and too little to say what for, or not marketing work. */
// prettier-ignore
export const VAGUE_PHRASES: LabelPhrases = [
  [
    null,
    [
      'digital marketing*', 'marketing digitale', 'web marketing', 'marketing', 'communication*',
      'comunicazione', 'comunicazione integrata', 'digital', 'app*', 'mobile*', 'software*',
      'gestional*', 'cloud*', 'erp*', 'training', 'formazione', 'link', 'url', 'service design',
      'service', 'product', 'technology', 'innovation', 'ai', 'ar', 'development',
      'sviluppo applicativi', 'data', 'production', 'experience', 'healthcare wellness', 'gaming',
      'sport', 'studios', 'digital product*', 'prodotti digitali', 'open innovation',
      'data science', 'malware', 'hosting', 'business cards gadgets', 'information technology',
      'growth',
    ],
  ],
];
