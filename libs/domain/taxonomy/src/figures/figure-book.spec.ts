import type { SourcedFigure } from '@raccordo/kernel';
import fc from 'fast-check';
import { figureBook, SHIPPED_FIGURES } from './figure-book.ts';
import type { FigureBook } from './figure-book.ts';
import { bookAt, withRevisions } from './figure-revision.ts';
import type { FigureRevision } from './figure-revision.ts';
import { FIGURE_ID, FIGURES } from './registry.ts';

const ids = Object.keys(FIGURES);

function revisedFigure(figureId: string, high: number): SourcedFigure {
  const figure = FIGURES[figureId] ?? FIGURES[ids[0] ?? ''];
  if (figure === undefined) throw new Error('no figures');
  return { ...figure, value: { ...figure.value, high }, source: `A newer study, ${high}` };
}

const revisions = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }).map((chosen) =>
  chosen.map((figureId, at): FigureRevision => {
    return { figureId, version: at + 1, figure: revisedFigure(figureId, 7_000 + at) };
  }),
);

/** Every figure a book holds outside `byId`, wherever its tables keep it. */
function figuresInTables(book: FigureBook): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('unit' in value) found.add(value);
    else Object.values(value).forEach(visit);
  };
  visit({ ...book, byId: null });
  return found;
}

describe('the book of published figures', () => {
  it('ships every figure of the registry as version 0', () => {
    expect(SHIPPED_FIGURES.version).toBe(0);
    expect(SHIPPED_FIGURES.byId).toEqual(FIGURES);
  });

  it('keeps the same figures by id and where the engine looks for them', () => {
    fc.assert(
      fc.property(revisions, (given) => {
        const book = withRevisions(SHIPPED_FIGURES, given);
        expect(figuresInTables(book)).toEqual(new Set(Object.values(book.byId)));
      }),
    );
  });

  it('is the same book when nothing is revised', () => {
    expect(withRevisions(SHIPPED_FIGURES, [])).toBe(SHIPPED_FIGURES);
    expect(figureBook(0, {})).toEqual(SHIPPED_FIGURES);
  });

  it('changes exactly the revised figures', () => {
    fc.assert(
      fc.property(revisions, (given) => {
        const book = withRevisions(SHIPPED_FIGURES, given);
        const revised = new Map(given.map(({ figureId, figure }) => [figureId, figure]));
        for (const id of ids) expect(book.byId[id]).toBe(revised.get(id) ?? FIGURES[id]);
      }),
    );
  });

  it('does not depend on the order in which revisions are given', () => {
    fc.assert(
      fc.property(revisions, fc.integer({ min: 0, max: 5 }), (given, turn) => {
        const turned = [...given.slice(turn), ...given.slice(0, turn)].reverse();
        expect(withRevisions(SHIPPED_FIGURES, turned)).toEqual(
          withRevisions(SHIPPED_FIGURES, given),
        );
      }),
    );
  });

  it('lets the latest of several revisions of one figure hold, one at a time or together', () => {
    const figureId = FIGURE_ID.hourlyRate('seo');
    const first = { figureId, version: 3, figure: revisedFigure(figureId, 9_100) };
    const second = { figureId, version: 8, figure: revisedFigure(figureId, 9_200) };
    const together = withRevisions(SHIPPED_FIGURES, [second, first]);
    expect(together.hours.seo.hourlyRateMinor.value.high).toBe(9_200);
    expect(together.version).toBe(8);
    const inTurn = withRevisions(withRevisions(SHIPPED_FIGURES, [first]), [second]);
    expect(inTurn).toEqual(together);
  });

  it('can be opened as it stood at any version', () => {
    const figureId = FIGURE_ID.threshold('mailing_list');
    const published = [1, 2, 3].map((version) => {
      return { figureId, version, figure: revisedFigure(figureId, 1_000 + version) };
    });
    expect(bookAt(0, published)).toBe(SHIPPED_FIGURES);
    expect(bookAt(2, published).thresholds.mailing_list.value.high).toBe(1_002);
    expect(bookAt(3, published)).toEqual(withRevisions(SHIPPED_FIGURES, published));
  });

  it('leaves out a revision of a figure that the code no longer has', () => {
    const gone = { figureId: 'hours.fax', version: 4, figure: revisedFigure('hours.fax', 5) };
    const book = withRevisions(SHIPPED_FIGURES, [gone]);
    expect(book).toEqual({ ...SHIPPED_FIGURES, version: 4 });
  });
});
