import { Note, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Choosing } from '../hooks/use-choose-plan.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { letterOf } from '../model/mix-lines.ts';
import { ChooseButton } from './choose-button.tsx';
import { MixAsksList } from './mix-asks-list.tsx';
import { MixFigures } from './mix-figures.tsx';
import { MixMoney } from './mix-money.tsx';
import { MixVerdict } from './mix-verdict.tsx';
import classes from './mix-cards.module.css';

interface MixCardsProps {
  readonly state: PlanState;
  readonly choosing: Choosing;
}

/** Different ways to nearly the same result, one beside the other. */
export function MixCards({ state, choosing }: MixCardsProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { planner, plan } = state;
  const text = usePlanText(planner);
  const { mixes, sharpOptimum } = plan;
  return (
    <>
      <div className={classes.mixes} data-count={mixes.length}>
        {mixes.map((planned, at) => (
          <article
            key={letterOf(at)}
            className={classes.mix}
            data-best={at === 0 || undefined}
            data-chosen={at === choosing.chosenAt || undefined}
            aria-label={t('mix.label', { letter: letterOf(at), name: text.mixName(planned) })}
          >
            <div className={classes.tags}>
              <Tag variant={at === 0 ? 'on' : 'quiet'}>
                {t(at === 0 ? 'mix.best' : 'mix.alternative')}
              </Tag>
              {at === choosing.chosenAt && <Tag variant="on">{t('choice.chosen')}</Tag>}
            </div>
            <h2 className={classes.name}>
              <span className={classes.letter}>{letterOf(at)}</span>{' '}
              <span>{text.mixName(planned)}</span>
            </h2>
            <MixFigures planner={planner} planned={planned} />
            <MixVerdict planner={planner} planned={planned} />
            <MixMoney planner={planner} planned={planned} />
            <MixAsksList planner={planner} planned={planned} />
            <div className={classes.choose}>
              <ChooseButton choosing={choosing} planned={planned} letter={letterOf(at)} />
            </div>
          </article>
        ))}
      </div>
      {sharpOptimum !== null && (
        <div className={classes.sharp}>
          <Note title={t('sharp.title')}>
            <p>{t('sharp.text', { share: format.percent(sharpOptimum.farthestRatio) })}</p>
          </Note>
        </div>
      )}
    </>
  );
}
