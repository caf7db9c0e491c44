import type { Planner } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { NeedChange } from '../model/need-change.ts';
import { ChangeCell } from './change-cell.tsx';
import classes from './need-section.module.css';

const PPM = 1_000_000;

interface NeedTableProps {
  readonly planner: Planner;
  readonly caption: string;
  readonly changes: readonly NeedChange[];
}

/** Each kind of work with its hours and its weight, before and after. */
export function NeedTable({ planner, caption, changes }: NeedTableProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(planner);
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('need.work')}</th>
          <th scope="col">{t('need.hoursColumn')}</th>
          <th scope="col">{t('need.weightColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ capability, before, after }) => (
          <tr key={capability} data-gone={after === null || undefined}>
            <th scope="row">
              {names.capability(capability)}{' '}
              {after === null && <span className={classes.quiet}>{t('need.gone')}</span>}
              {before === null && <span className={classes.quiet}>{t('need.new')}</span>}
            </th>
            <ChangeCell
              from={text.hours(before?.minutes ?? 0)}
              to={text.hours(after?.minutes ?? 0)}
            />
            <ChangeCell
              from={format.percent((before?.weightPpm ?? 0) / PPM)}
              to={format.percent((after?.weightPpm ?? 0) / PPM)}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
