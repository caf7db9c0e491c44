import type { Mix } from '@raccordo/mix';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { inWholeEuros } from '../model/mix-lines.ts';
import type { PlanText } from './use-plan-text.ts';

/** Where the money of a mix goes, as one sentence. */
export function useMixWords({ money }: Pick<PlanText, 'money'>): (mix: Mix) => string {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  return (mix) => {
    const { feesMinor, channels } = inWholeEuros(mix);
    return t('try.goes', {
      fees: money(feesMinor),
      channels: format.list(
        channels.map(({ channel, variableMinor }) =>
          variableMinor > 0
            ? `${names.channel(channel)} ${money(variableMinor)}`
            : names.channel(channel),
        ),
      ),
    });
  };
}
