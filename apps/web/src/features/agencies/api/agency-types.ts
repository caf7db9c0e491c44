import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type AgencyListItem = Schemas['AgencyListItemResponse'];
export type AgencyPage = Schemas['AgencyPageResponse'];
export type AgencyProfile = Schemas['AgencyProfileResponse'];
export type Facets = Schemas['AgencyFacetsResponse'];
export type Facet = keyof Facets;
export type AgencyCase = Schemas['PublicCaseResponse'];
export type Offer = Schemas['OfferResponse'];
