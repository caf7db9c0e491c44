import { SHARED_NAMESPACE, type TextSource } from './texts.ts';

/** Words every page needs: the band, the foot, the states of a view, the errors. */
export const SHARED_TEXTS: Readonly<Record<string, TextSource>> = {
  [SHARED_NAMESPACE]: {
    it: () => import('./it.json', { with: { type: 'json' } }),
    en: () => import('./en.json', { with: { type: 'json' } }),
  },
};
