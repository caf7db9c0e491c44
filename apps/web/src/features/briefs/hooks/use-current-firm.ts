import type { CurrentOrganisation } from '@raccordo/api-client';
import { useCallback, useEffect, useRef } from 'react';
import { useCurrentOrganisation } from '../../../shared/session/current-organisation.ts';

/** The firm one acts for; null for guests and for people of agencies, who write no briefs there. */
export function useCurrentFirm(): CurrentOrganisation | null {
  const current = useCurrentOrganisation();
  return current?.kind === 'sme' ? current : null;
}

/** Asked when a draft is made, not when the form opened: by then one may act for another firm. */
export function useCurrentFirmId(): () => string | null {
  const id = useCurrentFirm()?.id ?? null;
  const latest = useRef(id);
  useEffect(() => {
    latest.current = id;
  }, [id]);
  return useCallback(() => latest.current, []);
}
