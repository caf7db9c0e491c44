import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { FiguresOf } from '../../../shared/books/figures-of.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { resultBriefQuery } from '../api/get-result-brief.ts';
import { BriefResult } from '../components/brief-result.tsx';

/** `/briefs/:id`: the result of a brief that was sent; a draft is led back to where it stopped. */
export function BriefResultPage() {
  const { t } = useTranslation('matches');
  const { id = '' } = useParams();
  const query = useQuery(resultBriefQuery(id));
  if (query.data === undefined) {
    return (
      <Page title={t('page.title')} heading={t('page.title')}>
        <AsyncView query={query} waitingText={t('page.loading')}>
          {() => null}
        </AsyncView>
      </Page>
    );
  }
  return query.data.state === 'draft' ? (
    <StillDraft id={id} />
  ) : (
    <FiguresOf version={query.data.figureVersion}>
      <BriefResult key={id} brief={query.data} />
    </FiguresOf>
  );
}

function StillDraft({ id }: { readonly id: string }) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  return (
    <Page title={t('page.title')} heading={t('draft.title')} lead={t('draft.lead')}>
      <Button component={Link} to={paths.editBrief(locale, id, 'summary')}>
        {t('draft.continue')}
      </Button>
    </Page>
  );
}
