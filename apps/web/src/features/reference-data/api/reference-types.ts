import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type ReferenceList = Schemas['ReferenceListResponse'];
export type ReferenceItem = ReferenceList['items'][number];
export type ReferenceDetails = Schemas['ReferenceDetailsResponse'];
export type ReferenceValue = Schemas['ReferenceValueBody'];
export type FigureValue = Schemas['FigureValue'];
export type LabelValue = Schemas['LabelValue'];
export type MappingValue = Schemas['MappingValue'];
export type PublishedRevision = ReferenceDetails['history'][number];
export type Preview = Schemas['PreviewResponse'];
export type PreviewEffect = NonNullable<Preview['effect']>;
export type NeedEffect = PreviewEffect['needs'][number];
export type SaveDraft = Schemas['SaveReferenceDraftRequest'];

/** The three books, as the API's addresses name them. */
export const BOOKS = ['figures', 'labels', 'mappings'] as const;
export type Book = (typeof BOOKS)[number];

export const bookPath = (book: Book): string => `/admin/reference-data/${book}`;

export const itemPath = (book: Book, itemId: string): string =>
  `${bookPath(book)}/items/${encodeURIComponent(itemId)}`;
