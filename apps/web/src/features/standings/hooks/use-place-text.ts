import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';

interface Placed {
  readonly position: number | null;
  readonly of: number;
}

/** "2ª su 35"; beyond the first thousand only that it is. */
export function usePlaceText(): (placed: Placed) => string {
  const { t } = useTranslation('standings');
  const format = useFormat();
  return ({ position, of }) => {
    const total = format.number(of);
    if (position === null) return t('place.below', { of: total });
    return t('place.known', { position: format.number(position), of: total });
  };
}
