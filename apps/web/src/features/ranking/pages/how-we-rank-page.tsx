import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { RankingRules } from '@raccordo/api-client';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { useRankingRules } from '../api/ranking-rules.ts';
import { CoverageSection } from '../components/coverage-section.tsx';
import { ExampleSection } from '../components/example-section.tsx';
import { ExposureSection } from '../components/exposure-section.tsx';
import { FiguresSection } from '../components/figures-section.tsx';
import { GatesSection } from '../components/gates-section.tsx';
import { KindsSection } from '../components/kinds-section.tsx';
import { NeverSection } from '../components/never-section.tsx';
import { WeightsSection } from '../components/weights-section.tsx';

export function HowWeRankPage() {
  const { t } = useTranslation('ranking');
  const rules = useRankingRules();
  return (
    <Page
      title={t('title')}
      description={t('description')}
      heading={t('heading')}
      lead={t('lead')}
      kicker={
        rules.data === undefined
          ? undefined
          : t('version', { version: rules.data.algorithmVersion })
      }
    >
      <AsyncView query={rules} waitingText={t('waiting')} waitingLines={5}>
        {(data) => <Rules rules={data} />}
      </AsyncView>
    </Page>
  );
}

function Rules({ rules }: { readonly rules: RankingRules }) {
  useScrollToSection();
  return (
    <>
      <WeightsSection rules={rules} />
      <CoverageSection rules={rules} />
      <ExampleSection />
      <GatesSection gates={rules.gates} />
      <ExposureSection exposure={rules.exposure} />
      <KindsSection thresholds={rules.kindThresholds} />
      <NeverSection />
      <FiguresSection figures={rules.figures} />
    </>
  );
}

/** The sections come after the figures: the browser has looked for the anchor too early. */
function useScrollToSection(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}
