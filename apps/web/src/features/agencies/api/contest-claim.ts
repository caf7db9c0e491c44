import { useMutation } from '@tanstack/react-query';
import type { CapabilityId } from '@raccordo/taxonomy';
import { request } from '../../../shared/api/request.ts';

export interface Contest {
  readonly slug: string;
  readonly capability: CapabilityId;
  readonly reason: string;
}

export const useContestClaim = () =>
  useMutation({
    mutationFn: ({ slug, capability, reason }: Contest) =>
      request(
        `/agencies/${encodeURIComponent(slug)}/claims/${encodeURIComponent(capability)}/contest`,
        { method: 'POST', body: { reason } },
      ),
  });
