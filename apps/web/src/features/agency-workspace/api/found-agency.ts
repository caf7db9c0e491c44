import type { Organisation } from '@raccordo/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import { chooseOrganisation } from '../../../shared/session/current-organisation.ts';
import { sessionQuery } from '../../../shared/session/session.ts';
import { rootOf } from './keys.ts';
import type { Profile } from './types.ts';

export interface NewAgency {
  readonly name: string;
  readonly vatNumber: string | null;
}

/** The organisation, and the draft of its profile at once: nobody founds an agency to stop there. */
export function useFoundAgency() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, vatNumber }: NewAgency) => {
      const { body } = await request<Organisation>('/organisations', {
        method: 'POST',
        body: { kind: 'agency', name, vatNumber },
      });
      await request<Profile>(rootOf(body.id), { method: 'POST' });
      return body;
    },
    onSuccess: async ({ id }) => {
      chooseOrganisation(id);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
}
