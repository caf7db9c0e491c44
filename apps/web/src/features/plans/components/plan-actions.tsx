import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { planCsv } from '../model/plan-csv.ts';
import type { MixesProps } from './mix-part.ts';
import classes from './plan-actions.module.css';

/** Spreadsheets read a file as UTF-8 only if it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The plan on paper or in a spreadsheet. */
export function PlanActions({ planner, mixes }: MixesProps) {
  const { t } = useTranslation('plans');
  const locale = useLocale();
  const names = useNames();
  const text = usePlanText(planner);
  const save = (): void => {
    const csv = planCsv(
      mixes,
      {
        columns: [t('table.mix'), t('table.month'), t('csv.item'), t('csv.euros'), text.noun.many],
        fees: t('csv.fees'),
        left: t('money.left'),
        channel: names.channel,
      },
      locale,
    );
    const address = URL.createObjectURL(
      new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = `${t('csv.fileName')}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className={classes.actions}>
      <Button variant="outline" onClick={save}>
        {t('actions.csv')}
      </Button>
      <Button variant="outline" onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
    </div>
  );
}
