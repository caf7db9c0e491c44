import { LinkButton } from '@raccordo/ui';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatchItem } from '../api/match-response.ts';
import type { ResultAddress } from '../hooks/use-result-address.ts';
import classes from './print.module.css';

interface MatchActionsProps {
  readonly item: MatchItem;
  readonly address: ResultAddress;
}

/** Ask why, or put it beside others. */
export function MatchActions({ item, address }: MatchActionsProps) {
  const { t } = useTranslation('matches');
  const { id, name } = item.agency;
  const why = item.rank === 1 ? t('matches.whyFirst') : t('matches.whyRank', { rank: item.rank });
  const isChosen = address.chosenIds.includes(id);
  return (
    <>
      <LinkButton label={t('matches.whyOf', { why, name })} onClick={() => address.open(id)}>
        {why}
      </LinkButton>
      <Checkbox
        className={classes.screenOnly}
        label={t('matches.compare')}
        aria-label={t('matches.compareOf', { name })}
        checked={isChosen}
        disabled={!isChosen && address.isFull}
        onChange={() => address.toggleChosen(id)}
      />
    </>
  );
}
