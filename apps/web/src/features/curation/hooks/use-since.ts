import { useTranslation } from 'react-i18next';

const HOUR_MS = 3_600_000;

/** How long something has waited, in hours and then in days. */
export function useSince(): (iso: string) => string {
  const { t } = useTranslation('curation');
  return (iso) => {
    const hours = Math.max(0, Math.floor((Date.now() - Date.parse(iso)) / HOUR_MS));
    if (hours === 0) return t('since.now');
    return hours < 48
      ? t('since.hours', { count: hours })
      : t('since.days', { count: Math.floor(hours / 24) });
  };
}
