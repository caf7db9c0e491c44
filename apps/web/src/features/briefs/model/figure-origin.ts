import { FIGURE_ID } from '@raccordo/taxonomy';

/** Whose figure stands in for an answer: the sector's, everybody's, or that of selling online. */
export type FigureOrigin = 'sector' | 'usual' | 'online';

export function originOf(figureId: string): FigureOrigin {
  if (figureId === FIGURE_ID.acquisitionShare()) return 'usual';
  return figureId === FIGURE_ID.onlineCloseRatio() ? 'online' : 'sector';
}
