import { useTranslation } from 'react-i18next';
import type { MoveOutcome } from '@raccordo/api-client';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';

export interface MoveWords {
  readonly title: string;
  readonly text: string;
}

/** What an agency can do, in words; every move names its own figures only. */
export function useMoveText(): (move: MoveOutcome['move']) => MoveWords {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  return (move) => {
    const values = {
      capability: move.capability === null ? '' : names.capability(move.capability),
      hours: format.number(move.hoursPerMonth ?? 0),
      count: move.hoursPerMonth ?? 0,
      sector: move.sector === null ? '' : names.sector(move.sector),
      region: move.region === null ? '' : names.region(move.region),
      language: move.language === null ? '' : names.language(move.language),
      rate: format.rate(move.amountMinor ?? 0),
      amount: format.money(move.amountMinor ?? 0),
    };
    return {
      title: t(`move.${move.kind}.title`, values),
      text: t(`move.${move.kind}.text`, values),
    };
  };
}
