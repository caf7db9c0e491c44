import type { OpenInvitation } from '@raccordo/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { chooseOrganisation } from '../../../shared/session/current-organisation.ts';
import { dropInvitation } from '../../../shared/session/held-invitation.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import {
  acceptInvitation,
  declineInvitation,
  INVITATION_KEYS,
  type InvitationProof,
} from '../api/invitations.ts';

/** Yes or no to an invitation, and where either leads. */
export function useAnswerInvitation() {
  const queryClient = useQueryClient();
  const join = useJoined();
  const accept = useMutation({ mutationFn: acceptInvitation, onSuccess: join });
  const decline = useMutation({
    mutationFn: (proof: InvitationProof) => declineInvitation(proof),
    onSuccess: async () => {
      dropInvitation();
      await queryClient.invalidateQueries({ queryKey: INVITATION_KEYS.waiting });
    },
  });
  return { accept, decline };
}

/** From now on one acts for what one has just joined; an adviser begins with its briefs. */
export function useJoined(): (
  joined: Pick<OpenInvitation, 'organisationId' | 'role'>,
) => Promise<void> {
  const changed = useSessionChange();
  const navigate = useNavigate();
  const locale = useLocale();
  return async ({ organisationId, role }) => {
    dropInvitation();
    chooseOrganisation(organisationId);
    await changed();
    await navigate(
      role === 'adviser' ? paths.briefs(locale) : paths.organisation(locale, organisationId),
    );
  };
}
