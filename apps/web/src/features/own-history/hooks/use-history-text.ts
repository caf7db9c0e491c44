import { sellsOnline, type Planner } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';

export interface HistoryText {
  /** Whole euros from ten on, below them with cents where there are some. */
  readonly money: (minor: number) => string;
  readonly count: (results: number) => string;
  /** What results are called: requests, or orders where things are sold online. */
  readonly noun: string;
  readonly one: string;
}

const CENTS_MATTER_BELOW = 10_00;

export function useHistoryText({ brief }: Pick<Planner, 'brief'>): HistoryText {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const kind = sellsOnline(brief) ? 'orders' : 'leads';
  return {
    money: (minor) =>
      minor < CENTS_MATTER_BELOW && Math.round(minor) % 100 !== 0
        ? format.money(Math.round(minor), { decimals: 2 })
        : format.money(Math.round(minor / 100) * 100, { decimals: 0 }),
    count: (results) => format.number(results, results < 10 ? 1 : 0),
    noun: t(`noun.${kind}.many`),
    one: t(`noun.${kind}.one`),
  };
}
