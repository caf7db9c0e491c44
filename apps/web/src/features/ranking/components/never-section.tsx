import { useTranslation } from 'react-i18next';
import { Section } from '@raccordo/ui';
import classes from './rows.module.css';

const NEVER = ['payment', 'clicks', 'name', 'replies', 'profile'];

export function NeverSection() {
  const { t } = useTranslation('ranking');
  return (
    <Section title={t('never.title')} note={<p>{t('never.note')}</p>} id="never">
      <ul>
        {NEVER.map((id) => (
          <li key={id} className={classes.row}>
            <p>{t(`never.${id}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
