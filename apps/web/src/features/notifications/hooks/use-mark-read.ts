import { useMutation, useQueryClient } from '@tanstack/react-query';
import { markAllRead, markRead } from '../api/mark-read.ts';
import { NOTIFICATION_KEYS } from '../api/notification-types.ts';

/** What has been read is no longer counted, here and in the band. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: NOTIFICATION_KEYS.all });
  const one = useMutation({ mutationFn: markRead, onSuccess: refresh });
  const all = useMutation({ mutationFn: markAllRead, onSuccess: refresh });
  return { one, all };
}
