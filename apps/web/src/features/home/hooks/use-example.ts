import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { submitFirstExample } from '../api/example-brief.ts';

/** Opens a real result; without examples, the worked one of the ranking page. */
export function useExample() {
  const locale = useLocale();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: submitFirstExample,
    onSuccess: async (id) => {
      if (id === null) {
        await navigate(`${paths.howWeRank(locale)}#example`);
        return;
      }
      void queryClient.invalidateQueries({ queryKey: ['briefs', 'list'] });
      await navigate(paths.brief(locale, id));
    },
  });
}
