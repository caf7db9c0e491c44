import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { MixPartProps } from './mix-part.ts';
import classes from './mix-asks-list.module.css';

const SKILLS_NAMED = 3;

/** What a mix asks of the firm beside the money, in its own words. */
export function MixAsksList({ planner, planned: { asks } }: MixPartProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(planner);
  const sentences = [
    asks.contentMinutes > 0
      ? t('asks.content', text.hoursAndCount(asks.contentMinutes))
      : t('asks.noContent'),
    asks.inHouseMinutes > 0 ? t('asks.inHouse', text.hoursAndCount(asks.inHouseMinutes)) : null,
    asks.listContacts === null
      ? null
      : t('asks.list', { contacts: format.number(asks.listContacts) }),
    asks.setUpMinutes > 0 ? t('asks.setUp', text.hoursAndCount(asks.setUpMinutes)) : null,
    t('asks.patience', { month: asks.patienceMonth }),
    asks.skills.length === 0
      ? null
      : t('asks.skills', {
          skills: format.list(asks.skills.slice(0, SKILLS_NAMED).map(names.capability)),
        }),
    asks.needsDirection ? t('asks.direction') : null,
  ].filter((sentence) => sentence !== null);
  return (
    <div className={classes.asks}>
      <h3>{t('asks.title')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
