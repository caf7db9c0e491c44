import type { Diagnosis } from '@raccordo/diagnosis';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { ResultBrief } from '../api/match-response.ts';
import { headlineOf, wantedOf } from '../model/headline.ts';

interface ResultHeadProps {
  readonly brief: ResultBrief;
  /** Undefined until it has arrived. */
  readonly diagnosis: Diagnosis | undefined;
  readonly children: ReactNode;
}

/** The verdict of the page, in two short sentences. */
export function ResultHead({ brief, diagnosis, children }: ResultHeadProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const { budget, firm } = brief.content;
  const monthlyMinor = brief.chosenPlan?.budgetMinor ?? budget.monthlyMinor;
  const name = firm.name ?? t('page.untitled');
  const values = { wanted: t(`wanted.${wantedOf(brief.content)}`) };
  const headline = diagnosis === undefined ? null : headlineOf(diagnosis);
  const verdict =
    diagnosis === undefined
      ? ''
      : monthlyMinor === null
        ? t('verdict.noBudget')
        : t(`verdict.${diagnosis.verdict}`, { budget: format.money(monthlyMinor) });
  return (
    <Page
      title={`${name} · ${t('page.title')}`}
      crumbs={[
        { label: t('page.crumbBriefs'), to: paths.briefs(format.locale) },
        { label: name },
        {
          label: t('page.crumbResult', {
            date: format.date(brief.submittedAt ?? brief.updatedAt, {
              day: 'numeric',
              month: 'long',
            }),
          }),
        },
      ]}
      headingSize="name"
      heading={
        headline === null ? (
          name
        ) : (
          <>
            {t(`headline.${headline}.first`)}
            <br />
            {t(`headline.${headline}.second`, values)}
          </>
        )
      }
      lead={verdict}
    >
      {children}
    </Page>
  );
}
