import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AdminStatistics, MarketExposure, MarketStatistics } from '@raccordo/api-client';
import { getJson } from '../../../shared/api/request.ts';

export const useMarketStatistics = () =>
  useQuery(
    queryOptions({
      queryKey: ['market-statistics'],
      queryFn: ({ signal }) =>
        getJson<MarketStatistics>('/programme-statistics/details', { signal }),
    }),
  );

export const useMarketExposure = () =>
  useQuery(
    queryOptions({
      queryKey: ['market-exposure'],
      queryFn: ({ signal }) => getJson<MarketExposure>('/admin/exposure', { signal }),
    }),
  );

export const useAdminStatistics = () =>
  useQuery(
    queryOptions({
      queryKey: ['admin-statistics'],
      queryFn: ({ signal }) => getJson<AdminStatistics>('/admin/statistics', { signal }),
    }),
  );
