import { Button } from '@mantine/core';
import { ShareLine, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchItem } from '../api/match-response.ts';
import type { ResultAddress } from '../hooks/use-result-address.ts';
import classes from './following-matches.module.css';
import { MatchActions } from './match-actions.tsx';
import { PlaceOf } from './place-of.tsx';
import print from './print.module.css';

const WHOLE_PPM = 1_000_000;

interface FollowingMatchesProps {
  readonly items: readonly MatchItem[];
  readonly address: ResultAddress;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  readonly onMore: () => void;
}

/** Everybody after the timetable, in the same order, one line each. */
export function FollowingMatches(props: FollowingMatchesProps) {
  const { t } = useTranslation('matches');
  if (props.items.length === 0) return null;
  return (
    <>
      <h3 className={classes.title}>{t('matches.others')}</h3>
      <ol>
        {props.items.map((item) => (
          <FollowingMatch key={item.agency.id} item={item} address={props.address} />
        ))}
      </ol>
      {props.hasMore && (
        <Button
          className={`${classes.more} ${print.screenOnly}`}
          variant="outline"
          loading={props.isFetchingMore}
          onClick={props.onMore}
        >
          {t('matches.more')}
        </Button>
      )}
    </>
  );
}

interface FollowingMatchProps {
  readonly item: MatchItem;
  readonly address: ResultAddress;
}

function FollowingMatch({ item, address }: FollowingMatchProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  return (
    <li className={classes.row}>
      <span className={classes.rank}>{format.number(item.rank)}</span>
      <div>
        <p className={classes.name}>{item.agency.name}</p>
        <p className={classes.quiet}>
          <PlaceOf agency={item.agency} />
        </p>
      </div>
      <div className={classes.tags}>
        <Tag>{t(`kind.${item.agency.kind}`)}</Tag>
        {item.isExposureSlot && <Tag variant="quiet">{t('matches.rotation')}</Tag>}
      </div>
      <div className={classes.line}>
        <ShareLine
          provenRatio={item.provenCoveragePpm / WHOLE_PPM}
          declaredRatio={(item.coveragePpm - item.provenCoveragePpm) / WHOLE_PPM}
          evidence="shown"
          label={null}
        />
        <p className={classes.quiet}>
          {format.percent(item.coveragePpm / WHOLE_PPM, 1)} ·{' '}
          {t('matches.score', { score: format.points(item.scorePpm) })}
        </p>
      </div>
      <div className={classes.actions}>
        <MatchActions item={item} address={address} />
      </div>
      {item.isExposureSlot && <p className={classes.note}>{t('matches.rotationNote')}</p>}
    </li>
  );
}
