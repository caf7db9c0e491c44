import { useTranslation } from 'react-i18next';
import type { Standing } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import classes from './standing-parts.module.css';

/** Why the agency is not ranked: each gate, and what opens it. */
export function GatesSection({ gates }: { readonly gates: Standing['gates'] }) {
  const { t } = useTranslation('standings');
  return (
    <Section title={t('gates.title')} note={<p>{t('gates.note')}</p>}>
      <ul>
        {gates.map(({ reason }) => (
          <li key={reason} className={classes.row}>
            <div>
              <h3 className={classes.name}>{t(`gate.${reason}.short`)}</h3>
              <p className={classes.small}>{t(`gate.${reason}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
