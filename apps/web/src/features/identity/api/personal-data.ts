import type { DataExport, Erasure, HoldingList } from '@raccordo/api-client';
import { queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';
import { ACCOUNT_KEYS } from './account.ts';

export const PERSONAL_DATA_KEYS = {
  holdings: [...ACCOUNT_KEYS.account, 'data'] as const,
  erasure: [...ACCOUNT_KEYS.account, 'erasure'] as const,
};

export const holdingsQuery = queryOptions({
  queryKey: PERSONAL_DATA_KEYS.holdings,
  queryFn: ({ signal }) => getJson<HoldingList>('/account/data', { signal }),
});

export const erasureQuery = queryOptions({
  queryKey: PERSONAL_DATA_KEYS.erasure,
  queryFn: ({ signal }) => getJson<Erasure>('/account/erasure', { signal }),
});

export async function exportData(): Promise<DataExport> {
  return (await request<DataExport>('/account/data/export', { method: 'POST' })).body;
}

export async function askErasure(email: string): Promise<Erasure> {
  return (await request<Erasure>('/account/erasure', { method: 'POST', body: { email } })).body;
}

export const callOffErasure = () => request('/account/erasure', { method: 'DELETE' });
