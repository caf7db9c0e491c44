import type { Mix } from '@raccordo/mix';
import type { Planner } from '@raccordo/planning';
import { BudgetBar } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './try-section.module.css';

interface MixInWordsProps {
  readonly planner: Planner;
  readonly mix: Mix;
}

/** A mix in one line and one sentence: light enough to be drawn at every step of a slider. */
export function MixInWords({ planner, mix }: MixInWordsProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(planner);
  const channels = format.list(
    mix.channels.map(({ channel, variableMinor }) =>
      variableMinor > 0
        ? `${names.channel(channel)} ${text.money(variableMinor)}`
        : names.channel(channel),
    ),
  );
  const words = t('try.goes', { fees: text.money(mix.feesMinor), channels });
  return (
    <>
      <BudgetBar
        parts={[
          { id: 'fees', amount: mix.feesMinor, kind: 'fees' },
          ...mix.channels.map(({ channel, variableMinor }) => {
            return { id: channel, amount: variableMinor, kind: 'media' } as const;
          }),
          { id: 'left', amount: mix.unspentMinor, kind: 'left' },
        ]}
        label={words}
      />
      <p className={classes.quiet}>{words}</p>
    </>
  );
}
