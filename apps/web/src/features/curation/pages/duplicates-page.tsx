import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useRefusal } from '../hooks/use-refusal.ts';
import { useAct } from '../api/act.ts';
import { useTwins } from '../api/lists.ts';
import type { TwinScan } from '../api/types.ts';
import { ListView } from '../components/list-view.tsx';
import { MergeHistory } from '../components/merge-history.tsx';
import { Sides } from '../components/sides.tsx';
import classes from '../components/sides.module.css';
import { TwinsView } from '../components/twins-view.tsx';
import { useSignalText } from '../hooks/use-signal-text.ts';

/** Agencies that may be one, most alike first. */
export function DuplicatesPage() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const messageOf = useRefusal();
  const signalText = useSignalText();
  const [params, setParams] = useSearchParams();
  const list = useTwins();
  const scan = useAct<TwinScan>();
  const [firstId, secondId] = [params.get('first'), params.get('second')];
  return (
    <Page
      title={t('duplicates.title')}
      heading={t('duplicates.title')}
      lead={t('duplicates.lead')}
      aside={
        <Button
          className={classes.act ?? ''}
          variant="outline"
          loading={scan.isPending}
          onClick={() => scan.mutate({ path: '/admin/duplicates/scan' })}
        >
          {t('duplicates.scan')}
        </Button>
      }
    >
      {scan.data !== undefined && (
        <p role="status" className={classes.done}>
          {t('duplicates.scanned', { compared: scan.data.compared, found: scan.data.found })}
        </p>
      )}
      {scan.error !== null && <p role="alert">{messageOf(scan.error)}</p>}
      <Sides
        listLabel={t('duplicates.list')}
        list={
          <ListView
            list={list}
            heading={t('duplicates.list')}
            emptyTitle={t('duplicates.emptyTitle')}
            emptyText={t('duplicates.emptyText')}
            keyOf={({ first, second }) => first.id + second.id}
          >
            {({ first, second, score, signals }) => (
              <Link
                to={paths.adminDuplicates(locale, { first: first.id, second: second.id })}
                className={classes.item}
                aria-current={first.id === firstId && second.id === secondId ? 'true' : undefined}
                preventScrollReset
              >
                <strong className={classes.name}>
                  {first.name} / {second.name}
                </strong>
                <span className={`${classes.quiet} ${classes.side}`}>
                  {t('duplicates.score', { score })}
                </span>
                <span className={classes.quiet}>{signals.map(signalText).join('. ')}</span>
              </Link>
            )}
          </ListView>
        }
        openedLabel={t('duplicates.opened')}
        openedKey={firstId === null || secondId === null ? null : firstId + secondId}
        opened={
          firstId === null || secondId === null ? (
            <p className={classes.quiet}>{t('duplicates.choose')}</p>
          ) : (
            <TwinsView
              key={firstId + secondId}
              firstId={firstId}
              secondId={secondId}
              onDone={() => setParams({}, { preventScrollReset: true })}
            />
          )
        }
        listAddress={paths.adminDuplicates(locale)}
      />
      <MergeHistory />
    </Page>
  );
}
