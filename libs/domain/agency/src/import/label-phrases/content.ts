import type { LabelPhrases } from './label-phrases.ts';

// prettier-ignore
export const CONTENT_PHRASES: LabelPhrases = [
  [
    { copy_editorial: 1 },
    [
      'copywriting', 'copy', 'content market*', 'content creation', 'content writing',
      'content strateg*', 'content production', 'produzione contenuti', 'contenuti editoriali',
      'produzione di contenuti', 'article writing', 'blog*', 'storytelling', 'branded content',
      'editorial publishing', 'redazione', 'creative content', 'creazione contenuti',
      'corporate content strateg*',
    ],
  ],
  [
    { copy_editorial: 0.5 },
    [
      'content', 'contenuti',
    ],
  ],
  [
    { graphic_design: 1 },
    [
      'graphic*', 'grafic*', 'art direction', 'packaging', 'brochure*', 'stampa', 'print*',
      'business cards', 'motion design', 'studio grafico', 'impaginazione', 'corporate design',
      'comunicazione visiva', 'progettist* grafic*', 'adv creativ*', '3d rendering', '3d arts',
      'illustra*',
    ],
  ],
  [
    { graphic_design: 0.4 },
    [
      'design', 'creative', 'creativity', 'creative production', 'creative solutions',
      'creativita', 'interface design',
    ],
  ],
  [
    { photo_video: 1 },
    [
      'photo*', 'foto*', 'video*', 'shooting', 'film*', 'motion graphic*', 'spot pubblicitari',
      'spots', 'animation*', 'still life', 'drone', 'vfx', '3d animation',
    ],
  ],
  [
    { social_editorial: 1 },
    [
      'social media management', 'social content', 'gestione social*', 'social network*',
      'social channel management', 'piano editoriale', 'piani editoriali', 'editorial planning',
      'community', 'social media guideline*', 'social media manager',
    ],
  ],
  [
    { social_editorial: 0.7, social_ads: 0.3 },
    [
      'social media market*', 'social media strateg*', 'social media marketing campaign*',
      'social market*',
    ],
  ],
  [
    { social_editorial: 0.8 },
    [
      'social media', 'social',
    ],
  ],
];
