import { useTranslation } from 'react-i18next';
import type { StandingNeed } from '@raccordo/api-client';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';

export interface NeedWords {
  /** What the need is called. */
  readonly name: string;
  /** Size, place, fees, month: what is known beside the name. */
  readonly facts: string;
}

/** A typical need has a title of ours; a real one is its trade. */
export function useNeedWords(): (need: StandingNeed) => NeedWords {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  return (need) => {
    const place =
      need.region !== null
        ? names.region(need.region)
        : need.macroArea !== null
          ? names.macroArea(need.macroArea)
          : t('need.anywhere');
    const trade =
      need.sector === null
        ? t('need.noSector')
        : need.sector === 'other'
          ? t('need.otherSector')
          : names.sector(need.sector);
    const facts = [
      need.title === null ? null : trade,
      need.sizeClass === null ? null : names.size(need.sizeClass),
      place,
      feesOf(need),
      need.month === null
        ? null
        : format.date(`${need.month}-15`, { month: 'long', year: 'numeric' }),
    ].filter((fact) => fact !== null);
    return {
      name: need.title === null ? trade : need.title[format.locale],
      facts: facts.join(' · '),
    };
  };

  function feesOf({ feeBand, currency }: StandingNeed): string {
    if (feeBand === null) return t('need.noFees');
    const { fromMinor, toMinor } = feeBand;
    const money = (amountMinor: number) => format.money(amountMinor, { currency });
    if (fromMinor === 0 && toMinor !== null) return t('need.feesTo', { to: money(toMinor) });
    if (toMinor === null) return t('need.feesFrom', { from: money(fromMinor) });
    return t('need.fees', { from: money(fromMinor), to: money(toMinor) });
  }
}
