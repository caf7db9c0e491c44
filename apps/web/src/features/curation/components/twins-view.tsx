import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useAct } from '../api/act.ts';
import { useTwinsDetail } from '../api/one.ts';
import type { Twin, TwinsDetail } from '../api/types.ts';
import { useSignalText } from '../hooks/use-signal-text.ts';
import { FactList } from './fact-list.tsx';
import { MergeEffect } from './merge-effect.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './sides.module.css';

export interface TwinsViewProps {
  readonly firstId: string;
  readonly secondId: string;
  readonly onDone: () => void;
}

export function TwinsView({ firstId, secondId, onDone }: TwinsViewProps) {
  const { t } = useTranslation('curation');
  const twins = useTwinsDetail(firstId, secondId);
  return (
    <AsyncView query={twins} waitingText={t('item.waiting')}>
      {(found) => <Pair twins={found} onDone={onDone} />}
    </AsyncView>
  );
}

/** Side by side, and what would become of them. */
function Pair({ twins, onDone }: { readonly twins: TwinsDetail; readonly onDone: () => void }) {
  const { t } = useTranslation('curation');
  const signalText = useSignalText();
  const { first, second, intoFirst, intoSecond } = twins;
  // The one its own people write is the one that stays, if there is one.
  const [stays, setStays] = useState(intoFirst.obstacle === null ? first.id : second.id);
  const [asked, setAsked] = useState<'merge' | 'apart' | null>(null);
  const act = useAct();
  const [target, source] = stays === first.id ? [first, second] : [second, first];
  const preview = stays === first.id ? intoFirst : intoSecond;
  const close = () => setAsked(null);

  return (
    <article aria-labelledby="twins">
      <div className={classes.part}>
        <h2 id="twins">{t('twins.heading', { first: first.name, second: second.name })}</h2>
        <p className={classes.quiet}>
          {t('twins.score', { score: twins.score })} {twins.signals.map(signalText).join('. ')}.
        </p>
      </div>
      <div className={`${classes.part} ${classes.pair}`}>
        <TwinFacts twin={first} />
        <TwinFacts twin={second} />
      </div>
      <Radio.Group
        className={classes.part}
        value={stays}
        onChange={setStays}
        label={t('twins.stays')}
      >
        <div className={classes.choices}>
          <Radio value={first.id} label={first.name} description={first.slug} />
          <Radio value={second.id} label={second.name} description={second.slug} />
        </div>
      </Radio.Group>
      <section className={classes.part}>
        <h3>{t('merge.effect')}</h3>
        <MergeEffect preview={preview} target={target} source={source} />
      </section>
      <div className={classes.actions}>
        <Button disabled={preview.obstacle !== null} onClick={() => setAsked('merge')}>
          {t('merge.open')}
        </Button>
        <Button variant="outline" onClick={() => setAsked('apart')}>
          {t('twins.apart')}
        </Button>
      </div>
      {asked === 'merge' && (
        <ReasonDialog
          title={t('merge.title', { source: source.name, target: target.name })}
          text={t('merge.text')}
          confirm={t('merge.confirm')}
          isBusy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) =>
            act.mutate(
              {
                path: '/admin/merges',
                body: { targetId: target.id, sourceId: source.id, reason },
              },
              { onSuccess: onDone },
            )
          }
        />
      )}
      {asked === 'apart' && (
        <ReasonDialog
          title={t('twins.apartTitle')}
          text={t('twins.apartText')}
          confirm={t('twins.apart')}
          isBusy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) =>
            act.mutate(
              {
                path: `/admin/duplicates/${first.id}/${second.id}/dismissal`,
                version: twins.version,
                body: { reason },
              },
              { onSuccess: onDone },
            )
          }
        />
      )}
    </article>
  );
}

function TwinFacts({ twin }: { readonly twin: Twin }) {
  const { t } = useTranslation('curation');
  return (
    <section aria-label={twin.name}>
      <h3>{twin.name}</h3>
      <FactList
        facts={[
          [t('agency.city'), twin.city],
          [t('agency.vat'), twin.vatNumber],
          [t('agency.site'), twin.website],
          [t('twins.offers'), String(twin.offers)],
          [t('twins.owner'), twin.isOwned ? t('twins.owned') : t('twins.listed')],
        ]}
      />
    </section>
  );
}
