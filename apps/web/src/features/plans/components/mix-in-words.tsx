import type { Mix } from '@raccordo/mix';
import { BudgetBar } from '@raccordo/ui';
import classes from './try-section.module.css';

interface MixInWordsProps {
  readonly mix: Mix;
  readonly words: string;
}

/** A mix in one line and one sentence: light enough to be drawn at every step of a slider. */
export function MixInWords({ mix, words }: MixInWordsProps) {
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
