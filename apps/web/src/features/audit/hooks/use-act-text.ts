import { useTranslation } from 'react-i18next';
import type { ActSummary } from '../api/audit-types.ts';

/** Acts in words. An action nobody has named yet stays what it is called in the log. */
export function useActText() {
  const { t, i18n } = useTranslation('audit');
  return {
    action: (action: string): string =>
      i18n.exists(`audit:action.${action}`) ? t(`action.${action}`) : action,
    object: (kind: string): string =>
      i18n.exists(`audit:object.${kind}`) ? t(`object.${kind}`) : kind,
    actor: ({ actorKind, actorName, actorLabel }: ActSummary): string => {
      if (actorKind === 'system') return actorLabel ?? t('actor.program');
      return actorName ?? t('actor.erased');
    },
  };
}
