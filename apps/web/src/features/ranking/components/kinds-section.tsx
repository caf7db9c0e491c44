import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface KindsSectionProps {
  readonly thresholds: RankingRules['kindThresholds'];
}

const KINDS = ['strategic', 'vertical', 'generalist'];

export function KindsSection({ thresholds }: KindsSectionProps) {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  const figures = {
    strategicShare: format.percent(thresholds['strategicShareRatio'] ?? 0),
    groups: format.number(thresholds['strategicGroups'] ?? 0),
    verticalShare: format.percent(thresholds['verticalShareRatio'] ?? 0),
    concentration: format.number(thresholds['verticalHhi'] ?? 0, 2),
  };
  return (
    <Section title={t('kinds.title')} note={<p>{t('kinds.note')}</p>} id="kinds">
      <ul>
        {KINDS.map((kind) => (
          <li key={kind} className={classes.row}>
            <div>
              <h3 className={classes.name}>{t(`kinds.${kind}.name`)}</h3>
              <p className={classes.text}>{t(`kinds.${kind}.text`, figures)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
