import { useTranslation } from 'react-i18next';

/** The words for a brief path; a new one must never show as a path. */
export function usePathName(): (path: string) => string {
  const { t, i18n } = useTranslation('briefs');
  return (path) => {
    const key = `path.${path.replace('.', '_')}`;
    return i18n.exists(key, { ns: 'briefs' }) ? t(key) : t('path.other');
  };
}
