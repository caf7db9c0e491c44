import { Note } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import classes from '../../../shared/forms/form.module.css';

/** Shown this once. */
export function RecoveryCodeList({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation('identity');
  return (
    <Note variant="bar" title={t('security.codesTitle')}>
      <p>{t('security.codesLead')}</p>
      <ul className={classes.codes} translate="no">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Note>
  );
}
