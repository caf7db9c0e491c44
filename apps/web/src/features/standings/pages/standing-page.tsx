import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Standing } from '@raccordo/api-client';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { useStanding } from '../api/standings.ts';
import { GatesSection } from '../components/gates-section.tsx';
import { MovesSection } from '../components/moves-section.tsx';
import { OwnLinesSection } from '../components/own-lines-section.tsx';
import { PlaceSection } from '../components/place-section.tsx';
import { PointsSection } from '../components/points-section.tsx';
import { useNeedWords } from '../hooks/use-need-words.ts';
import { usePlaceText } from '../hooks/use-place-text.ts';

export function StandingPage() {
  const { t } = useTranslation('standings');
  const { needKey = '' } = useParams();
  const standing = useStanding(useWorkspace().id, needKey);
  return (
    <AsyncView query={standing} waitingText={t('waiting.standing')} waitingLines={8}>
      {(data) => <StandingView standing={data} />}
    </AsyncView>
  );
}

function StandingView({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const placeText = usePlaceText();
  const { name, facts } = useNeedWords()(standing.need);
  const isOut = standing.gate !== null;
  return (
    <Page
      title={t('one.title', { name })}
      crumbs={[{ label: t('list.title'), to: paths.standings(format.locale) }, { label: name }]}
      kicker={facts}
      heading={isOut ? t('one.out') : t('one.heading', { place: placeText(standing) })}
      lead={t(isOut ? 'one.outLead' : 'one.lead', {
        points: format.points(standing.scorePpm, 2),
        coverage: format.percent(standing.coveragePpm / 1_000_000, 1),
      })}
    >
      <PlaceSection standing={standing} />
      {isOut && <GatesSection gates={standing.gates} />}
      <PointsSection standing={standing} />
      <MovesSection standing={standing} />
      <OwnLinesSection lines={standing.breakdown.lines} />
    </Page>
  );
}
