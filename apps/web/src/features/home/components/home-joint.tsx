import { useTranslation } from 'react-i18next';
import { Joint } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './home-joint.module.css';

/** The invented case of the picture; money in minor units. */
const CASE = { requests: 23, costMinor: 111_00, breakEvenMinor: 157_00 };

export function HomeJoint() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const requests = format.number(CASE.requests);
  return (
    <div className={classes.bleed}>
      <Joint
        label={t('joint.label', { requests })}
        agencies={[
          {
            name: 'Studio Meridiana',
            capabilities: [t('joint.direction'), t('joint.copy'), t('joint.report')],
          },
          {
            name: 'Officina Clic',
            capabilities: [t('joint.search'), t('joint.landing'), t('joint.analytics')],
          },
          { name: 'Mappa e Insegna', capabilities: [t('joint.maps'), t('joint.email')] },
        ]}
        result={{
          value: requests,
          unit: [t('joint.unitFirst'), t('joint.unitSecond')],
          note: t('joint.note', {
            cost: format.money(CASE.costMinor),
            breakEven: format.money(CASE.breakEvenMinor),
          }),
        }}
        ask={{
          words: t('joint.ask'),
          note: t('joint.askNote'),
          shortNote: t('joint.askShortNote'),
        }}
      />
      <p className={classes.caption}>{t('joint.invented')}</p>
    </div>
  );
}
