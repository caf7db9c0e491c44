import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { Section } from '@raccordo/ui';
import { useMerges } from '../api/lists.ts';
import type { Merge } from '../api/types.ts';
import { ListView } from './list-view.tsx';
import classes from './sides.module.css';

/** What was merged, and what moved: it cannot be undone, but it can be read. */
export function MergeHistory() {
  const { t } = useTranslation('curation');
  const merges = useMerges();
  return (
    <Section title={t('history.title')} note={t('history.note')}>
      <ListView
        list={merges}
        emptyTitle={t('history.emptyTitle')}
        emptyText={t('history.emptyText')}
        keyOf={({ id }) => id}
      >
        {(merge) => <MergeRow merge={merge} />}
      </ListView>
    </Section>
  );
}

function MergeRow({ merge }: { readonly merge: Merge }) {
  const { t } = useTranslation('curation');
  const { date, list } = useFormat();
  const names = useNames();
  const { moved } = merge;
  const offers = (ids: typeof moved.offersAdded) => list(ids.map(names.capability));
  return (
    <div className={classes.part}>
      <h3>{t('history.row', { source: merge.sourceName, target: merge.targetName })}</h3>
      <p>{merge.reason}</p>
      <p className={classes.quiet}>
        {date(merge.mergedAt)}. {t('history.slug', { slug: merge.sourceSlug })}{' '}
        {moved.offersAdded.length > 0 && t('merge.added', { offers: offers(moved.offersAdded) })}{' '}
        {moved.offersLeftOut.length > 0 &&
          t('merge.leftOut', { offers: offers(moved.offersLeftOut) })}{' '}
        {t('history.counters', {
          days: moved.exposureDays,
          invitations: moved.invitations,
          claims: moved.claims,
          contests: moved.contests,
          requests: moved.ownershipRequests,
        })}
      </p>
    </div>
  );
}
