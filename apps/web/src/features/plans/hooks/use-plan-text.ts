import { sellsOnline, type PlannedMix, type Planner } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';

export interface PlanText {
  /** Whole euros. */
  readonly money: (minor: number) => string;
  /** Results: whole from ten on, one decimal below. */
  readonly count: (results: number) => string;
  readonly hours: (minutes: number) => string;
  /** For a sentence that says "one hour" and "two hours". */
  readonly hoursAndCount: (minutes: number) => { readonly hours: string; readonly count: number };
  /** What a result is called: a request, or an order where things are sold online. */
  readonly noun: { readonly many: string; readonly one: string; readonly next: string };
  readonly mixName: (planned: PlannedMix) => string;
}

const MINUTES_PER_HOUR = 60;

export function usePlanText({ brief }: Pick<Planner, 'brief'>): PlanText {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const kind = sellsOnline(brief) ? 'orders' : 'leads';
  const hours = (minutes: number) =>
    format.number(minutes / MINUTES_PER_HOUR, minutes < 600 ? 1 : 0);
  return {
    money: (minor) => format.money(Math.round(minor / 100) * 100, { decimals: 0 }),
    count: (results) => format.number(results, results < 10 ? 1 : 0),
    hours,
    hoursAndCount: (minutes) => ({
      hours: hours(minutes),
      count: Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10,
    }),
    noun: {
      many: t(`noun.${kind}.many`),
      one: t(`noun.${kind}.one`),
      next: t(`noun.${kind}.next`),
    },
    mixName: ({ leaning }) =>
      leaning === null
        ? t('mix.balanced')
        : t('mix.leansOn', { channel: names.channel(leaning.channel) }),
  };
}
