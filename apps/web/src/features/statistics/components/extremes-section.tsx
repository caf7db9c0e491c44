import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MarketExposure } from '@raccordo/api-client';
import { MeritLine, Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import classes from './rows.module.css';

type Row = MarketExposure['most'][number];

export interface ExtremesSectionProps {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Agencies farthest from their merit. */
export function ExtremesSection({ title, rows }: ExtremesSectionProps) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const scale = Math.max(
    ...rows.flatMap(({ attentionShare, meritShare }) => [attentionShare, meritShare]),
    0.001,
  );
  const percent = (share: number) => format.percent(share, 2);
  return (
    <Section title={title} note={<p>{t('extremes.note')}</p>}>
      {rows.length === 0 ? (
        <p>{t('extremes.none')}</p>
      ) : (
        <ul>
          {rows.map(({ agency, attentionShare, meritShare, shown, contended }) => (
            <li key={agency.id} className={classes.drawn}>
              <span>
                <Link to={paths.agency(format.locale, agency.slug)}>{agency.name}</Link>
                <span className={classes.small}>
                  {t('extremes.lists', {
                    shown: format.number(shown),
                    contended: format.number(contended),
                  })}
                </span>
              </span>
              <MeritLine
                attention={attentionShare / scale}
                merit={meritShare / scale}
                label={t('groups.label', {
                  group: agency.name,
                  attention: percent(attentionShare),
                  merit: percent(meritShare),
                })}
              />
              <span className={classes.right}>
                <b>{percent(attentionShare)}</b>
                <span className={classes.small}>
                  {t('extremes.merit', { merit: percent(meritShare) })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
