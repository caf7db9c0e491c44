import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { request } from '../api/request.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { paths } from '../paths.ts';
import { useSessionChange } from './session.ts';

/** Ends the session on the server, forgets what was fetched, goes to the start. */
export function useSignOut() {
  const changed = useSessionChange();
  const navigate = useNavigate();
  const locale = useLocale();
  return useMutation({
    mutationFn: () => request('/sign-out', { method: 'POST' }),
    onSuccess: async () => {
      await navigate(paths.home(locale));
      await changed();
    },
  });
}
