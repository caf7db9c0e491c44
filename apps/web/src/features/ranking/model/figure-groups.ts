import type { PublishedFigure } from '../../../shared/figures/use-figure-text.ts';

export interface FigureGroup {
  /** First part of the ids it holds: `hours`, `rate`, `threshold`... */
  readonly id: string;
  readonly figures: readonly PublishedFigure[];
}

/** Figures by the first part of their id, in the order in which they are published. */
export function groupFigures(figures: readonly PublishedFigure[]): readonly FigureGroup[] {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of figures) {
    const id = figure.id.split('.', 1)[0] ?? figure.id;
    const group = groups.get(id);
    if (group) group.push(figure);
    else groups.set(id, [figure]);
  }
  return [...groups].map(([id, members]) => ({ id, figures: members }));
}
