import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamRun } from '../api/team-response.ts';

/** The name of a member by its id; null is somebody of the firm. */
export function useMemberNames({ agencies }: Pick<TeamRun, 'agencies'>) {
  const { t } = useTranslation('teams');
  return useCallback(
    (agencyId: string | null): string =>
      agencyId === null
        ? t('member.house')
        : (agencies.find(({ id }) => id === agencyId)?.name ?? t('member.unknown')),
    [agencies, t],
  );
}
