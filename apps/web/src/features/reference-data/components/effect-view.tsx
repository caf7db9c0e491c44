import { NativeSelect } from '@mantine/core';
import { Figure, Figures, StackedStations } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { NeedEffect, PreviewEffect } from '../api/reference-types.ts';
import { useNeedText } from '../hooks/use-need-text.ts';
import classes from './effect-view.module.css';
import { NeedMoves } from './need-moves.tsx';
import { NeedsTable } from './needs-table.tsx';

/** Figures first, then a hundred stations, then one need drawn place by place. */
export function EffectView({ effect }: { readonly effect: PreviewEffect }) {
  const { t } = useTranslation('reference-data');
  if (effect.reach !== 'rankings') return <p>{t(`effect.reach.${effect.reach}`)}</p>;
  if (effect.needs.length === 0) return <p>{t('effect.noNeeds')}</p>;
  return (
    <>
      <EffectFigures effect={effect} />
      <Distribution effect={effect} />
      <NeedsTable needs={effect.needs} />
      <OneNeed needs={effect.needs.filter(({ moves }) => moves.length > 0)} />
    </>
  );
}

function EffectFigures({ effect }: { readonly effect: PreviewEffect }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const total = effect.needs.length;
  const of = t('effect.ofNeeds', { count: total });
  return (
    <Figures hasRule={false}>
      <Figure value={format.number(total - effect.unmoved)} unit={of}>
        {t('effect.moved')}
      </Figure>
      <Figure value={format.number(effect.shortlistChanged)} unit={of}>
        {t('effect.shortlist')}
      </Figure>
      <Figure value={format.number(effect.firstChanged)} unit={of}>
        {t('effect.first')}
      </Figure>
      <Figure value={format.points(effect.biggestScoreMovePpm)}>{t('effect.biggest')}</Figure>
    </Figures>
  );
}

function Distribution({ effect }: { readonly effect: PreviewEffect }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const stacks = effect.byPlacesChanged.map(({ from, to, needs }) => ({
    text: from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`,
    count: needs,
  }));
  return (
    <figure className={classes.figure}>
      <StackedStations
        stacks={stacks}
        label={t('effect.distributionLabel', {
          list: format.list(
            stacks.map(({ text, count }) => t('effect.stack', { places: text, count })),
          ),
        })}
      />
      <figcaption className={classes.caption}>
        {t('effect.distribution', {
          overlap: format.percent(effect.meanOverlapRatio, 1),
          agencies: format.number(effect.agencies),
        })}
      </figcaption>
    </figure>
  );
}

function OneNeed({ needs }: { readonly needs: readonly NeedEffect[] }) {
  const { t } = useTranslation('reference-data');
  const needText = useNeedText();
  const [chosen, choose] = useState<number | null>(null);
  const need = needs.find(({ ordinal }) => ordinal === chosen) ?? needs[0];
  if (need === undefined) return null;
  return (
    <div className={classes.one}>
      <NativeSelect
        size="sm"
        label={t('need.choose')}
        value={String(need.ordinal)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
        data={needs.map((one) => ({
          value: String(one.ordinal),
          label: `${needText.name(one)}: ${needText.change(one)}`,
        }))}
      />
      <NeedMoves need={need} />
    </div>
  );
}
