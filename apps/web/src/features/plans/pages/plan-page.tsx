import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { FiguresOf } from '../../../shared/books/figures-of.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { planBriefQuery } from '../api/get-plan-brief.ts';
import { PlanOfBrief, type OwnNumbersPart } from '../components/plan-of-brief.tsx';
import type { ReactNode } from 'react';

interface PlanPageProps {
  /** Where the firm holds its own numbers against published ones. */
  readonly ownNumbers?: (part: OwnNumbersPart) => ReactNode;
}

/** `/briefs/:id/plan`: different mixes for nearly the same result. */
export function PlanPage({ ownNumbers }: PlanPageProps) {
  const { t } = useTranslation('plans');
  const locale = useLocale();
  const { id = '' } = useParams();
  const query = useQuery(planBriefQuery(id));
  if (query.data === undefined) {
    return (
      <Page title={t('page.title')} heading={t('page.title')}>
        <AsyncView query={query} waitingText={t('page.loading')}>
          {() => null}
        </AsyncView>
      </Page>
    );
  }
  if (query.data.state === 'draft') {
    return (
      <Page title={t('page.title')} heading={t('draft.title')} lead={t('draft.lead')}>
        <Button component={Link} to={paths.editBrief(locale, id, 'summary')}>
          {t('draft.continue')}
        </Button>
      </Page>
    );
  }
  return (
    <FiguresOf version={query.data.figureVersion}>
      <PlanOfBrief key={id} brief={query.data} ownNumbers={ownNumbers} />
    </FiguresOf>
  );
}
