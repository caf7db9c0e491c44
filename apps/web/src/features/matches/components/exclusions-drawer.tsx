import { NativeSelect } from '@mantine/core';
import type { GateReason } from '@raccordo/matching';
import { SideSheet } from '@raccordo/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { exclusionsQuery } from '../api/list-exclusions.ts';
import type { ExclusionItem, MatchPage } from '../api/match-response.ts';
import { useGateText } from '../hooks/use-gate-text.ts';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import classes from './exclusions-drawer.module.css';

interface ExclusionsDrawerProps {
  readonly briefId: string;
  readonly isOpen: boolean;
  readonly excludedByReason: MatchPage['excludedByReason'];
  readonly onClose: () => void;
}

/** Who is out and why: the gates come before any score. */
export function ExclusionsDrawer(props: ExclusionsDrawerProps) {
  const { t } = useTranslation('matches');
  return (
    <SideSheet
      opened={props.isOpen}
      onClose={props.onClose}
      title={t('exclusions.title')}
      closeLabel={t('exclusions.close')}
    >
      {props.isOpen && (
        <Exclusions briefId={props.briefId} excludedByReason={props.excludedByReason} />
      )}
    </SideSheet>
  );
}

type ExclusionsProps = Pick<ExclusionsDrawerProps, 'briefId' | 'excludedByReason'>;

function Exclusions({ briefId, excludedByReason }: ExclusionsProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const [reason, setReason] = useState('');
  const query = useInfiniteQuery(exclusionsQuery(briefId, reason));
  const counts = Object.entries(excludedByReason) as [GateReason, number][];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <p className={classes.lead}>{t('exclusions.lead')}</p>
      <NativeSelect
        label={t('exclusions.filter')}
        size="sm"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data={[
          { value: '', label: t('exclusions.all', { shown: format.number(total) }) },
          ...counts.map(([value, count]) => ({
            value,
            label: t('exclusions.option', {
              reason: t(`gate.${value}`),
              count: format.number(count),
            }),
          })),
        ]}
      />
      <AsyncView
        query={query}
        waitingText={t('exclusions.waiting')}
        isEmpty={({ pages }) => pages.every((page) => page.items.length === 0)}
        empty={<EmptyNote title={t('exclusions.none')} />}
      >
        {({ pages }) => (
          <ul className={classes.list}>
            {pages
              .flatMap((page) => page.items)
              .map((item) => (
                <ExclusionRow key={item.agency.id} item={item} />
              ))}
          </ul>
        )}
      </AsyncView>
      <MoreButton query={query}>{t('exclusions.more')}</MoreButton>
    </>
  );
}

function ExclusionRow({ item }: { readonly item: ExclusionItem }) {
  const gateText = useGateText();
  return (
    <li>
      <h3>{item.agency.name}</h3>
      {item.reasons.map(({ reason, params }) => (
        <p key={reason} className={classes.reason}>
          {gateText(reason, params)}
        </p>
      ))}
    </li>
  );
}
