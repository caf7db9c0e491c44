import { whyNot, type WhyNot } from '@raccordo/planning';
import { CHANNEL_IDS, type ChannelId } from '@raccordo/taxonomy';
import { Section } from '@raccordo/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipSet } from '../../../shared/fields/chip-set.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanAsked, PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './why-not-section.module.css';

interface WhyNotSectionProps {
  readonly state: PlanState;
  readonly asked: PlanAsked;
}

/** Every channel that the first mix leaves out has a reason; any channel may be refused. */
export function WhyNotSection({ state, asked: { question, ask } }: WhyNotSectionProps) {
  const { t } = useTranslation('plans');
  const names = useNames();
  return (
    <Section title={t('whyNot.title')} note={<p>{t('whyNot.note')}</p>}>
      <Reasons state={state} />
      <ChipSet
        isSmall
        legend={t('whyNot.refuse')}
        help={t('whyNot.refuseHelp')}
        options={CHANNEL_IDS.map((channel) => ({ value: channel, label: names.channel(channel) }))}
        chosen={question.refusedChannels}
        onChange={(refusedChannels) => ask({ ...question, refusedChannels })}
      />
    </Section>
  );
}

const Reasons = memo(function Reasons({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const { planner, plan } = state;
  const text = usePlanText(planner);
  const best = plan.mixes[0]?.mix;

  const reasonOf = (channel: ChannelId): WhyNot | null => {
    if (best !== undefined) return whyNot(planner, best, channel);
    const out = planner.leftOut.find((candidate) => candidate.channel === channel);
    return out === undefined ? null : { kind: 'left_out', reason: out.reason };
  };
  const wordsOf = (reason: WhyNot): string => {
    switch (reason.kind) {
      case 'in_mix':
        return '';
      case 'left_out':
        return t(`channelReason.${reason.reason}`);
      case 'too_dear':
        return t('whyNot.tooDear', { least: text.money(reason.leastMinor) });
      case 'comes_later':
        return t('whyNot.comesLater', {
          reason: t(`channelReason.${reason.reason}`),
          from: text.money(reason.fromMinor),
        });
      case 'brings_less':
        return reason.lostRatio < 0.005
          ? t('whyNot.same')
          : t('whyNot.bringsLess', {
              ratio: format.percent(reason.lostRatio),
              noun: text.noun.many,
            });
    }
  };
  const rows = CHANNEL_IDS.flatMap((channel) => {
    const reason = reasonOf(channel);
    return reason === null || reason.kind === 'in_mix' ? [] : [{ channel, words: wordsOf(reason) }];
  });
  return (
    <dl className={classes.reasons}>
      {rows.map(({ channel, words }) => (
        <div key={channel}>
          <dt>{names.channel(channel)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
});
