import { useMediaQuery } from '@mantine/hooks';
import { LineLegend, LinkButton, PHONE_MAX_WIDTH, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { MatchItem, MatchPage } from '../api/match-response.ts';
import type { ResultAddress } from '../hooks/use-result-address.ts';
import { CompareBar } from './compare-bar.tsx';
import { FollowingMatches } from './following-matches.tsx';
import { MatchActions } from './match-actions.tsx';
import { MatchCards } from './match-cards.tsx';
import { MatchMatrix } from './match-matrix.tsx';
import classes from './matches-section.module.css';

const COLUMNS = 4;
const LEGEND = ['verified', 'shown', 'declared', 'beyond', 'missing'] as const;

interface MatchesSectionProps {
  readonly briefId: string;
  readonly first: MatchPage;
  readonly items: readonly MatchItem[];
  readonly address: ResultAddress;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  readonly onMore: () => void;
}

/** Who covers the plan: the first four line by line, the others in the same order below. */
export function MatchesSection(props: MatchesSectionProps) {
  const { briefId, first, items, address } = props;
  const { t } = useTranslation('matches');
  const format = useFormat();
  const isPhone = useMediaQuery(`(max-width: ${PHONE_MAX_WIDTH})`);
  const excluded = first.evaluated - first.eligible;
  const top = items.slice(0, COLUMNS);
  const renderActions = (item: MatchItem) => (
    <>
      <MatchActions item={item} address={address} />
      {item.isExposureSlot && <p>{t('matches.rotationNote')}</p>}
    </>
  );

  return (
    <>
      <Section
        title={t('matches.title')}
        note={
          <>
            <p>
              {t('matches.evaluated', {
                evaluated: format.number(first.evaluated),
                excluded: format.number(excluded),
              })}
            </p>
            <p>
              <Link to={paths.howWeRank(format.locale)}>{t('matches.howWeRank')}</Link>
            </p>
          </>
        }
      >
        <LineLegend entries={LEGEND.map((kind) => ({ kind, text: t(`matches.legend.${kind}`) }))} />
        <p className={classes.note}>
          <Link to={paths.team(format.locale, briefId)}>{t('matches.team')}</Link>
        </p>
        {excluded > 0 && (
          <p className={classes.note}>
            <LinkButton onClick={address.showExcluded}>
              {t('matches.seeExcluded', { excluded: format.number(excluded) })}
            </LinkButton>
          </p>
        )}
      </Section>
      <div className={classes.matches}>
        {isPhone ? (
          <MatchCards items={top} renderActions={renderActions} />
        ) : (
          <MatchMatrix items={top} renderActions={renderActions} grows />
        )}
        <FollowingMatches
          items={items.slice(COLUMNS)}
          address={address}
          hasMore={props.hasMore}
          isFetchingMore={props.isFetchingMore}
          onMore={props.onMore}
        />
        <CompareBar briefId={briefId} address={address} />
      </div>
    </>
  );
}
