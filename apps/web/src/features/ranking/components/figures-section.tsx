import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { groupFigures } from '../model/figure-groups.ts';
import { FigureGroupRows } from './figure-group-rows.tsx';

export interface FiguresSectionProps {
  readonly figures: RankingRules['figures'];
}

/** Every published figure with its source; hundreds, so each kind opens on request. */
export function FiguresSection({ figures }: FiguresSectionProps) {
  const { t } = useTranslation('ranking');
  return (
    <Section title={t('figures.title')} note={<p>{t('figures.note')}</p>} id="figures">
      {groupFigures(figures).map((group) => (
        <FigureGroupRows key={group.id} group={group} />
      ))}
    </Section>
  );
}
