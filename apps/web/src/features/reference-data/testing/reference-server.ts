import { FIGURE_ID, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { apiUrl } from '../../../shared/testing/server.ts';
import type {
  NeedEffect,
  Preview,
  PreviewEffect,
  ReferenceDetails,
  ReferenceItem,
  ReferenceValue,
  SaveDraft,
} from '../api/reference-types.ts';

export const FIGURE = FIGURE_ID.recurringHours('seo');

const none: ReferenceValue = { figure: null, label: null, mapping: null };

export function figureValue(figureId: string): ReferenceValue {
  const figure = SHIPPED_FIGURES.byId[figureId];
  return figure === undefined ? none : { ...none, figure };
}

export const labelValue = (it: string, en: string): ReferenceValue => ({
  ...none,
  label: { it, en },
});

export const mappingValue = (): ReferenceValue => ({
  ...none,
  mapping: { meaning: 'mapped', parts: [{ capability: 'seo', confidence: 0.9 }] },
});

export function anItem(
  itemId: string,
  value: ReferenceValue,
  rest: Partial<ReferenceItem> = {},
): ReferenceItem {
  return { itemId, value, version: 0, publishedAt: null, isDrafted: false, ...rest };
}

const move = (
  agencyId: string,
  placeBefore: number | null,
  placeAfter: number | null,
): NeedEffect['moves'][number] => ({
  agencyId,
  name: `Agenzia ${agencyId.toUpperCase()}`,
  placeBefore,
  placeAfter,
  scoreBeforePpm: placeBefore === null ? null : 800_000 - placeBefore * 1_000,
  scoreAfterPpm: placeAfter === null ? null : 790_000 - placeAfter * 1_000,
});

const aNeedEffect = (ordinal: number, rest: Partial<NeedEffect> = {}): NeedEffect => ({
  ordinal,
  sector: 'C',
  sizeClass: 'small',
  minutesBefore: 2_160,
  minutesAfter: 2_400,
  placesChanged: 0,
  newcomers: 0,
  shortlistEntered: 0,
  isFirstChanged: false,
  overlapRatio: 1,
  moves: [],
  ...rest,
});

export function anEffect(rest: Partial<PreviewEffect> = {}): PreviewEffect {
  return {
    reach: 'rankings',
    agencies: 180,
    unmoved: 1,
    firstChanged: 1,
    shortlistChanged: 1,
    byPlacesChanged: [
      { from: 0, to: 0, needs: 1 },
      { from: 1, to: 2, needs: 0 },
      { from: 3, to: 5, needs: 1 },
      { from: 6, to: 10, needs: 0 },
      { from: 11, to: 20, needs: 0 },
    ],
    meanOverlapRatio: 0.94,
    leastOverlapRatio: 0.88,
    biggestScoreMovePpm: -21_000,
    needs: [
      aNeedEffect(2, {
        placesChanged: 3,
        newcomers: 1,
        shortlistEntered: 1,
        isFirstChanged: true,
        overlapRatio: 0.88,
        moves: [move('b', 2, 1), move('a', 1, 2), move('c', 14, 3), move('d', 3, null)],
      }),
      aNeedEffect(1),
    ],
    ...rest,
  };
}

/** One item as the API keeps it, edited step by step: an editor of its own for every test. */
export class ReferenceServer {
  item: ReferenceDetails;
  /** Previews found running before the effect is there. */
  looksBeforeDone = 1;
  effect = anEffect();
  readonly received: { readonly path: string; readonly ifMatch: string | null }[] = [];

  constructor(
    private readonly book: string,
    kind: ReferenceDetails['kind'],
    itemId: string,
    value: ReferenceValue,
  ) {
    this.item = {
      kind,
      itemId,
      version: 1,
      bookVersion: 0,
      value,
      shipped: value,
      draft: null,
      preview: null,
      history: [],
    };
  }

  handlers(): readonly RequestHandler[] {
    const url = apiUrl(`/admin/reference-data/${this.book}/items/:itemId`);
    return [
      http.get(url, () => HttpResponse.json(this.look())),
      http.put(`${url}/draft`, async ({ request }) => {
        const { restoresVersion, ...value } = (await request.json()) as SaveDraft;
        return this.step(request, 'draft', {
          draft: { value, restoresVersion, savedAt: '2026-11-25T09:00:00.000Z' },
          preview: null,
        });
      }),
      http.delete(`${url}/draft`, ({ request }) =>
        this.step(request, 'drop', { draft: null, preview: null }),
      ),
      http.post(`${url}/previews`, ({ request }) => {
        this.note(request, 'preview');
        const preview: Preview = { id: 'p', status: 'running', done: 0, total: 2, effect: null };
        this.item = { ...this.item, preview };
        return HttpResponse.json(preview, { status: 202 });
      }),
      http.post(`${url}/publications`, async ({ request }) => {
        const { reason } = (await request.json()) as { reason: string };
        const { draft, bookVersion, history } = this.item;
        if (draft === null)
          return HttpResponse.json({ code: 'reference.no_draft' }, { status: 409 });
        const version = bookVersion + 1;
        return this.step(request, 'publish', {
          value: draft.value,
          bookVersion: version,
          draft: null,
          preview: null,
          history: [
            {
              version,
              value: draft.value,
              restoresVersion: draft.restoresVersion,
              reason,
              publishedAt: '2026-11-25T09:00:00.000Z',
            },
            ...history,
          ],
        });
      }),
    ];
  }

  private look(): ReferenceDetails {
    const { preview } = this.item;
    if (preview?.status === 'running') {
      this.looksBeforeDone -= 1;
      const isDone = this.looksBeforeDone < 0;
      this.item = {
        ...this.item,
        preview: isDone
          ? { ...preview, status: 'done', done: 2, effect: this.effect }
          : { ...preview, done: 1 },
      };
    }
    return this.item;
  }

  private step(request: Request, path: string, change: Partial<ReferenceDetails>) {
    this.note(request, path);
    this.item = { ...this.item, ...change, version: this.item.version + 1 };
    return HttpResponse.json(this.item);
  }

  private note(request: Request, path: string): void {
    this.received.push({ path, ifMatch: request.headers.get('if-match') });
  }
}
