import { useTranslation } from 'react-i18next';
import type { MarketExposure } from '@raccordo/api-client';
import { MeritLine, Section } from '@raccordo/ui';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

type Disparity = MarketExposure['bySize'] | MarketExposure['byRegion'];

export interface GroupSectionProps {
  readonly title: string;
  readonly disparity: Disparity;
  readonly nameOf: (group: Disparity['groups'][number]['group']) => string;
}

/** Under four fifths it is worth looking why. */
const WORTH_A_LOOK = 0.8;

/** Attention against merit, group by group. */
export function GroupSection({ title, disparity, nameOf }: GroupSectionProps) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const { groups, ratio } = disparity;
  const scale = Math.max(
    ...groups.flatMap(({ attentionShare, meritShare }) => [attentionShare, meritShare]),
    0.01,
  );
  const percent = (share: number) => format.percent(share, 1);
  return (
    <Section
      title={title}
      note={
        <>
          <p>{verdictOf(ratio)}</p>
          <p>{t('groups.ratioNote')}</p>
        </>
      }
    >
      <ul>
        {groups.map((one) => (
          <li key={one.group ?? 'unknown'} className={classes.drawn}>
            <span>
              {nameOf(one.group)}
              <span className={classes.small}>{t('groups.agencies', { count: one.agencies })}</span>
            </span>
            <MeritLine
              attention={one.attentionShare / scale}
              merit={one.meritShare / scale}
              label={t('groups.label', {
                group: nameOf(one.group),
                attention: percent(one.attentionShare),
                merit: percent(one.meritShare),
              })}
            />
            <b className={classes.right}>{ratioText(one.attentionPerMerit)}</b>
          </li>
        ))}
      </ul>
      <FiguresTable
        caption={title}
        columns={['group', 'agencies', 'attention', 'merit', 'ratio'].map((column) =>
          t(`groups.column.${column}`),
        )}
        rows={groups.map((one) => ({
          id: one.group ?? 'unknown',
          name: nameOf(one.group),
          figures: [
            format.number(one.agencies),
            percent(one.attentionShare),
            percent(one.meritShare),
            ratioText(one.attentionPerMerit),
          ],
        }))}
      />
    </Section>
  );

  function ratioText(value: number | null): string {
    return value === null ? t('groups.none') : format.fixed(value, 2);
  }

  function verdictOf(value: number | null): string {
    if (value === null) return t('groups.noRatio');
    return t(value < WORTH_A_LOOK ? 'groups.low' : 'groups.fine', {
      ratio: format.number(value, 2),
    });
  }
}
