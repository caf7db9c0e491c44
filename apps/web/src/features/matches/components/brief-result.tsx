import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { PlanBehind } from '../../../shared/plan/plan-behind.tsx';
import { AuthorshipOf } from '../../../shared/session/authorship.tsx';
import { diagnosisQuery } from '../api/get-diagnosis.ts';
import { matchesQuery } from '../api/list-matches.ts';
import type { MatchPage, ResultBrief } from '../api/match-response.ts';
import { useResultAddress } from '../hooks/use-result-address.ts';
import { DiagnosisSection } from './diagnosis-section.tsx';
import { ExclusionsDrawer } from './exclusions-drawer.tsx';
import { HoursSection } from './hours-section.tsx';
import { MatchDrawer } from './match-drawer.tsx';
import { MatchesSection } from './matches-section.tsx';
import { NoAgency } from './no-agency.tsx';
import { ResultActions } from './result-actions.tsx';
import { ResultFigures } from './result-figures.tsx';
import { ResultHead } from './result-head.tsx';

/** The diagnosis, the hours and who covers them, top to bottom. */
export function BriefResult({ brief }: { readonly brief: ResultBrief }) {
  const { t } = useTranslation('matches');
  const address = useResultAddress();
  const diagnosis = useQuery(diagnosisQuery(brief.id));
  const matches = useInfiniteQuery(matchesQuery(brief.id));
  const first: MatchPage | undefined = matches.data?.pages[0];

  return (
    <ResultHead brief={brief} diagnosis={diagnosis.data}>
      <AuthorshipOf briefId={brief.id} />
      <PlanBehind briefId={brief.id} />
      <AsyncView query={diagnosis} waitingText={t('diagnosis.waiting')}>
        {(found) => (
          <>
            <ResultFigures brief={brief.content} plan={found.plan} matches={first} />
            <DiagnosisSection brief={brief.content} diagnosis={found} />
            <HoursSection plan={found.plan} />
          </>
        )}
      </AsyncView>
      <AsyncView query={matches} waitingText={t('matches.waiting')} waitingLines={8}>
        {({ pages }) => {
          const page = pages[0];
          if (page === undefined) return null;
          return page.outcome === 'no_agency' ? (
            <NoAgency
              monthlyMinor={brief.chosenPlan?.budgetMinor ?? brief.content.budget.monthlyMinor}
              nextSteps={diagnosis.data?.nextSteps ?? []}
              matches={page}
              onSeeExcluded={address.showExcluded}
            />
          ) : (
            <MatchesSection
              briefId={brief.id}
              first={page}
              items={pages.flatMap(({ items }) => items)}
              address={address}
              hasMore={matches.hasNextPage}
              isFetchingMore={matches.isFetchingNextPage}
              onMore={() => void matches.fetchNextPage()}
            />
          );
        }}
      </AsyncView>
      <ResultActions brief={brief} />
      {address.openId !== null && (
        <MatchDrawer
          isOpen
          briefId={brief.id}
          agencyId={address.openId}
          eligible={first?.eligible ?? 0}
          algorithmVersion={first?.algorithmVersion ?? ''}
          onClose={address.close}
        />
      )}
      <ExclusionsDrawer
        briefId={brief.id}
        isOpen={address.isShowingExcluded}
        excludedByReason={first?.excludedByReason ?? {}}
        onClose={address.close}
      />
    </ResultHead>
  );
}
