import { Section } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { holdingsQuery } from '../api/personal-data.ts';
import classes from './holdings-section.module.css';

/** What we hold of the person, why, and how long; only the kinds of which there is something. */
export function HoldingsSection() {
  const { t } = useTranslation('identity');
  const holdings = useQuery(holdingsQuery);
  return (
    <Section title={t('data.held')} note={t('data.heldNote')}>
      <AsyncView query={holdings} waitingText={t('data.waiting')} waitingLines={4}>
        {({ items }) => (
          <ul className={classes.rows}>
            {items
              .filter(({ records }) => records > 0)
              .map(({ category, records }) => (
                <li key={category} className={classes.row}>
                  <div>
                    <h3>{t(`data.kinds.${category}.name`)}</h3>
                    <p className={classes.why}>{t(`data.kinds.${category}.why`)}</p>
                  </div>
                  <div className={classes.aside}>
                    <p>{t('data.records', { count: records })}</p>
                    <p>{t(`data.kinds.${category}.kept`)}</p>
                  </div>
                </li>
              ))}
          </ul>
        )}
      </AsyncView>
    </Section>
  );
}
