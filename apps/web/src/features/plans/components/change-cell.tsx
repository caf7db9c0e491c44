import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './need-section.module.css';

/** A figure as it is now and as it would be; once where nothing changes. */
export function ChangeCell({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('plans');
  if (from === to) return <td>{to}</td>;
  return (
    <td>
      <VisuallyHidden>{t('need.fromTo', { from, to })}</VisuallyHidden>
      <span aria-hidden="true">
        <span className={classes.before}>{from} →</span> <b>{to}</b>
      </span>
    </td>
  );
}
