import { NativeSelect } from '@mantine/core';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { Figure, Figures } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useSummary } from '../api/one.ts';
import { useWaiting } from '../api/lists.ts';
import type { Waiting, WaitingKind } from '../api/types.ts';
import { ClaimDecision } from '../components/claim-decision.tsx';
import { ListView } from '../components/list-view.tsx';
import { OwnershipDecision } from '../components/ownership-decision.tsx';
import { ProfileReview } from '../components/profile-review.tsx';
import { Sides } from '../components/sides.tsx';
import classes from '../components/sides.module.css';
import { useSince } from '../hooks/use-since.ts';

const KINDS: readonly WaitingKind[] = ['profile', 'claim', 'contest', 'ownership'];
const ORDERS = ['age', 'impact'] as const;

/** All that waits for a decision, and the one that is open. The address says which. */
export function QueuePage() {
  const { t } = useTranslation('curation');
  const { locale } = useFormat();
  const [params, setParams] = useSearchParams();
  const [hasDecided, setDecided] = useState(false);
  const kind = KINDS.find((one) => one === params.get('only')) ?? null;
  const order = ORDERS.find((one) => one === params.get('order')) ?? 'age';
  const list = useWaiting({ kind, order });
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { preventScrollReset: true });
  };
  const opened = openedOf(params);
  const hasWaiting = (list.data?.pages[0]?.items.length ?? 0) > 0;

  return (
    <Page title={t('queue.title')} heading={t('queue.title')} lead={t('queue.lead')}>
      <SummaryFigures />
      <Sides
        listLabel={t('queue.list')}
        list={
          <>
            <div className={classes.filters}>
              <NativeSelect
                size="sm"
                label={t('queue.only')}
                value={kind ?? ''}
                onChange={(event) => set('only', event.currentTarget.value)}
              >
                <option value="">{t('queue.all')}</option>
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`queue.kinds.${one}`)}
                  </option>
                ))}
              </NativeSelect>
              <NativeSelect
                size="sm"
                label={t('queue.order')}
                value={order}
                onChange={(event) => set('order', event.currentTarget.value)}
              >
                {ORDERS.map((one) => (
                  <option key={one} value={one}>
                    {t(`queue.orders.${one}`)}
                  </option>
                ))}
              </NativeSelect>
            </div>
            <ListView
              list={list}
              heading={t('queue.list')}
              emptyTitle={t('queue.emptyTitle')}
              emptyText={t('queue.emptyText')}
              keyOf={keyOf}
            >
              {(one) => (
                <WaitingRow
                  one={one}
                  isOpen={opened !== null && keyOf(opened) === keyOf(one)}
                  to={paths.adminQueue(locale, queryOf(one, params))}
                  onOpen={() => setDecided(false)}
                />
              )}
            </ListView>
          </>
        }
        openedLabel={t('queue.opened')}
        openedKey={opened === null ? null : keyOf(opened)}
        opened={
          <>
            {hasDecided && (
              <p role="status" className={classes.done}>
                {t('queue.decided')}
              </p>
            )}
            {opened === null ? (
              !hasDecided && hasWaiting && <p className={classes.quiet}>{t('queue.choose')}</p>
            ) : (
              <OpenedItem
                key={keyOf(opened)}
                opened={opened}
                onDecided={() => {
                  setDecided(true);
                  setParams(withoutOpened(params), { preventScrollReset: true });
                }}
              />
            )}
          </>
        }
        listAddress={paths.adminQueue(locale, withoutOpened(params).toString())}
      />
    </Page>
  );
}

type Opened = Pick<Waiting, 'kind' | 'id' | 'capability'>;

function OpenedItem({
  opened,
  onDecided,
}: {
  readonly opened: Opened;
  readonly onDecided: () => void;
}) {
  const { kind, id, capability } = opened;
  if (kind === 'profile') return <ProfileReview id={id} onDecided={onDecided} />;
  if (kind === 'ownership') return <OwnershipDecision id={id} onDecided={onDecided} />;
  if (capability === null) return null;
  return <ClaimDecision agencyId={id} capability={capability} onDecided={onDecided} />;
}

interface WaitingRowProps {
  readonly one: Waiting;
  readonly isOpen: boolean;
  readonly to: string;
  readonly onOpen: () => void;
}

function WaitingRow({ one, isOpen, to, onOpen }: WaitingRowProps) {
  const { t } = useTranslation('curation');
  const names = useNames();
  const format = useFormat();
  const sinceText = useSince();
  const what = one.capability === null ? null : names.capability(one.capability);
  return (
    <Link
      to={to}
      className={classes.item}
      aria-current={isOpen ? 'true' : undefined}
      preventScrollReset
      onClick={onOpen}
    >
      <strong className={classes.name}>{one.agencyName}</strong>
      <span className={`${classes.quiet} ${classes.side}`}>{sinceText(one.since)}</span>
      <span className={classes.quiet}>
        {t(`queue.kinds.${one.kind}`)}
        {what !== null && `: ${what}`}
      </span>
      <span className={`${classes.quiet} ${classes.side}`}>
        {one.matches === 0
          ? t('queue.noImpact')
          : t('queue.impact', { points: format.points(one.impactPpm), count: one.matches })}
      </span>
    </Link>
  );
}

function SummaryFigures() {
  const { t } = useTranslation('curation');
  const { locale, number } = useFormat();
  const sinceText = useSince();
  const { data } = useSummary();
  if (data === undefined) return null;
  return (
    <div className={classes.part}>
      <Figures hasRule={false} columns={3}>
        <Figure value={number(data.waiting)}>
          {data.oldestSince === null
            ? t('summary.none')
            : t('summary.waiting', { since: sinceText(data.oldestSince) })}
        </Figure>
        <Figure value={number(data.openAppeals)}>
          <Link to={paths.adminAppeals(locale)}>{t('summary.appeals')}</Link>
        </Figure>
        <Figure value={number(data.openTwins)}>
          <Link to={paths.adminDuplicates(locale)}>{t('summary.twins')}</Link>
        </Figure>
      </Figures>
    </div>
  );
}

const keyOf = ({ kind, id, capability }: Opened): string => `${kind}:${id}:${capability ?? ''}`;

function queryOf({ kind, id, capability }: Opened, params: URLSearchParams): string {
  const next = withoutOpened(params);
  next.set('kind', kind);
  next.set('id', id);
  if (capability !== null) next.set('capability', capability);
  return next.toString();
}

function withoutOpened(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['kind', 'id', 'capability']) next.delete(name);
  return next;
}

/** What the address asks for; anything else is nothing. */
function openedOf(params: URLSearchParams): Opened | null {
  const kind = KINDS.find((one) => one === params.get('kind'));
  const id = params.get('id');
  const capability = CAPABILITY_IDS.find((one) => one === params.get('capability')) ?? null;
  return kind === undefined || id === null ? null : { kind, id, capability };
}
