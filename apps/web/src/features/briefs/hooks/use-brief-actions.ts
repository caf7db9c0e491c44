import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { BRIEF_KEYS } from '../api/brief-response.ts';
import { deleteBrief, duplicateBrief } from '../api/copy-or-delete-brief.ts';

/** Copying a brief leads to the copy; deleting one leads nowhere. */
export function useBriefActions() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const locale = useLocale();
  const refreshList = () => queryClient.invalidateQueries({ queryKey: BRIEF_KEYS.list });

  const duplicate = useMutation({
    mutationFn: duplicateBrief,
    onSuccess: async (copy) => {
      queryClient.setQueryData(BRIEF_KEYS.one(copy.id), copy);
      void refreshList();
      await navigate(paths.editBrief(locale, copy.id, 'firm'));
    },
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: number }) =>
      deleteBrief(id, version),
    onSuccess: async (_nothing, { id }) => {
      queryClient.removeQueries({ queryKey: BRIEF_KEYS.one(id) });
      await refreshList();
    },
  });
  return { duplicate, remove };
}
