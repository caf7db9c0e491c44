import { CHANNEL_IDS, SECTOR_IDS, isCapabilityId } from '@raccordo/taxonomy';
import type { RankingRules } from '@raccordo/api-client';
import { useTranslation } from 'react-i18next';
import { useNames } from '../hooks/use-names.ts';
import { useFormat } from '../i18n/use-format.ts';

/** A figure as the API publishes it. */
export type PublishedFigure = RankingRules['figures'][number];

/** What its words need of a figure. */
export type FigureRange = Pick<PublishedFigure, 'low' | 'typical' | 'high' | 'unit'>;

const MONTH = /^month_(\d+)$/;
const holds = (ids: readonly string[], id: string): boolean => ids.includes(id);

export interface FigureText {
  readonly group: (id: string) => string;
  /** The parts of an id after its group, each by the name it has elsewhere. */
  readonly name: (id: string) => string;
  readonly range: (figure: FigureRange) => string;
  /** Empty where the number carries its own: money once, shares. */
  readonly unit: (unit: string) => string;
}

/** Published figures in words; what a newer API adds is shown by its id until it has a name. */
export function useFigureText(): FigureText {
  const { t, i18n } = useTranslation('figures');
  const names = useNames();
  const format = useFormat();

  const known = (key: string, otherwise: string): string =>
    i18n.exists(key, { ns: 'figures' }) ? t(key) : otherwise;

  const partName = (group: string, part: string): string => {
    if (group === 'economics' && holds(SECTOR_IDS, part)) return names.sector(part);
    if (['channel', 'ramp'].includes(group) && holds(CHANNEL_IDS, part)) return names.channel(part);
    if (isCapabilityId(part)) return names.capability(part);
    const [, month] = MONTH.exec(part) ?? [];
    if (month !== undefined) return t('month', { month });
    return known(`part.${part}`, part.replaceAll('_', ' '));
  };

  const value = (unit: string, amount: number): string => {
    if (unit.startsWith('eur_minor')) return format.money(amount);
    return unit === 'ratio' ? format.percent(amount, 1) : format.number(amount, 2);
  };

  return {
    group: (id) => known(`group.${id}`, id),
    name: (id) => {
      const [group = '', ...parts] = id.split('.');
      return parts.map((part) => partName(group, part)).join(', ');
    },
    range: ({ unit, low, typical, high }) =>
      low === high
        ? value(unit, typical)
        : t('range', {
            low: value(unit, low),
            high: value(unit, high),
            typical: value(unit, typical),
          }),
    unit: (unit) => (unit === 'ratio' ? '' : known(`unit.${unit}`, unit)),
  };
}
