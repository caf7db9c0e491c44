import { useMutation } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import type { Verification } from './audit-types.ts';

/** Walks the whole log; an intact head is noted down. */
export const useVerifyLog = () =>
  useMutation({
    mutationFn: async () => {
      const { body } = await request<Verification>('/admin/audit/verification', { method: 'POST' });
      return body;
    },
  });
