import { Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';

/** Whether we looked at what the agency says of itself; nothing for who is only in a directory. */
export function PageCheck({ check }: Pick<AgencyProfile, 'check'>) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  if (check.state === 'unlisted') return null;
  const on = check.on === null ? '' : format.date(check.on);
  return <Tag variant="quiet">{t(`check.${check.state}`, { on })}</Tag>;
}
