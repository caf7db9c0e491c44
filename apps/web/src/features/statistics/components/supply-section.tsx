import { useTranslation } from 'react-i18next';
import type { MarketStatistics } from '@raccordo/api-client';
import { Section, ShareLine } from '@raccordo/ui';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface SupplySectionProps {
  readonly capabilities: MarketStatistics['capabilities'];
}

/** Who offers what, and how many can prove it: full line proven, hollow only declared. */
export function SupplySection({ capabilities }: SupplySectionProps) {
  const { t } = useTranslation('statistics');
  const names = useNames();
  const format = useFormat();
  const rows = capabilities.map((row) => ({
    ...row,
    proven: row.shown + row.verified,
    total: row.declared + row.shown + row.verified,
  }));
  const most = Math.max(...rows.map(({ total }) => total), 1);
  return (
    <Section title={t('supply.title')} note={<p>{t('supply.note')}</p>}>
      <ul>
        {rows.map(({ capability, proven, declared, verified, total }) => (
          <li key={capability} className={classes.drawn}>
            <span>{names.capability(capability)}</span>
            <ShareLine
              provenRatio={proven / most}
              declaredRatio={declared / most}
              evidence={verified > 0 ? 'verified' : 'shown'}
              label={null}
            />
            <span className={classes.right}>
              <b>{format.number(proven)}</b>
              <span className={classes.small}>
                {t('supply.of', { total: format.number(total) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <FiguresTable
        caption={t('supply.title')}
        columns={['capability', 'declared', 'shown', 'verified'].map((column) =>
          t(`supply.column.${column}`),
        )}
        rows={rows.map(({ capability, declared, shown, verified }) => ({
          id: capability,
          name: names.capability(capability),
          figures: [declared, shown, verified].map((count) => format.number(count)),
        }))}
      />
    </Section>
  );
}
