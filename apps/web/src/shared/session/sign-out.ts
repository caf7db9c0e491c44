import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { request } from '../api/request.ts';
import { forgetDraftCopies } from '../drafts/draft-copy.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { paths } from '../paths.ts';
import { forgetChosenOrganisation } from './current-organisation.ts';
import { dropInvitation } from './held-invitation.ts';
import { useSessionChange } from './session.ts';

interface SignOutOptions {
  /** To go on here as somebody else: what one came for is kept. */
  readonly staysHere?: boolean;
}

/**
 * Leaves the page, which sends what it has not saved yet; ends the session on the server; forgets
 * what was fetched and what this browser kept.
 */
export function useSignOut({ staysHere = false }: SignOutOptions = {}) {
  const changed = useSessionChange();
  const navigate = useNavigate();
  const locale = useLocale();
  return useMutation({
    mutationFn: async () => {
      if (!staysHere) await navigate(paths.home(locale));
      await request('/sign-out', { method: 'POST' });
    },
    onSuccess: async () => {
      forgetDraftCopies();
      forgetChosenOrganisation();
      if (!staysHere) dropInvitation();
      await changed();
    },
  });
}
