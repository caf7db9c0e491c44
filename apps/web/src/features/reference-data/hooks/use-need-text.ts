import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import type { NeedEffect } from '../api/reference-types.ts';

/** A need told by what it is like; whose it is, nobody is told here. */
export function useNeedText() {
  const { t } = useTranslation('reference-data');
  const names = useNames();
  return {
    name: ({ ordinal, sector, sizeClass }: NeedEffect): string =>
      [
        t('need.ordinal', { ordinal }),
        sector === null ? t('need.anySector') : names.sector(sector),
        ...(sizeClass === null ? [] : [names.size(sizeClass).toLowerCase()]),
      ].join(', '),
    change: ({ placesChanged }: NeedEffect): string => t('need.places', { count: placesChanged }),
  };
}
