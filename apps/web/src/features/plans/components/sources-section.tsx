import { channelFiguresOf } from '@raccordo/planning';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { FigureSources } from './figure-sources.tsx';
import type { MixesProps } from './mix-part.ts';
import classes from './why-not-section.module.css';

const ALL_USEFUL = 0.995;

/** Where the figures come from, channel by channel, and what is counted as a result. */
export function SourcesSection({ planner, mixes }: MixesProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(planner);
  const { brief, book, options, breakEven } = planner;
  const used = CHANNEL_IDS.filter((channel) =>
    mixes.some(({ mix }) => mix.channels.some((active) => active.channel === channel)),
  );
  const assumed = breakEven.steps.flatMap(({ assumedFrom }) => assumedFrom ?? []);
  return (
    <Section
      id="sources"
      title={t('sources.title')}
      note={<p>{t('sources.note', { noun: text.noun.many })}</p>}
    >
      <dl className={classes.reasons}>
        <div>
          <dt>{t('sources.breakEven')}</dt>
          <dd>
            {t(assumed.length === 0 ? 'sources.breakEvenYours' : 'sources.breakEvenAssumed', {
              breakEven: text.money(breakEven.cpaMinor.typical),
              low: text.money(breakEven.cpaMinor.low),
              high: text.money(breakEven.cpaMinor.high),
            })}{' '}
            <FigureSources figureIds={assumed} about={t('sources.breakEven')} />
          </dd>
        </div>
        {used.map((channel) => {
          const { usefulRatio, figureIds } = channelFiguresOf(channel, brief, book, options);
          return (
            <div key={channel}>
              <dt>{names.channel(channel)}</dt>
              <dd>
                {usefulRatio < ALL_USEFUL
                  ? t('sources.useful', { people: 10, useful: format.number(10 * usefulRatio, 1) })
                  : t('sources.allUseful')}{' '}
                <FigureSources figureIds={figureIds} about={names.channel(channel)} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={classes.limits}>{t('sources.limits')}</p>
    </Section>
  );
}
