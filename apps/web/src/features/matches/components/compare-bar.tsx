import { LinkButton } from '@raccordo/ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { LEAST_COMPARED } from '../api/compare-matches.ts';
import type { ResultAddress } from '../hooks/use-result-address.ts';
import classes from './compare-bar.module.css';
import print from './print.module.css';

interface CompareBarProps {
  readonly briefId: string;
  readonly address: ResultAddress;
}

/** The agencies put aside to be compared; there only while there are some. */
export function CompareBar({ briefId, address }: CompareBarProps) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const count = address.chosenIds.length;
  if (count === 0) return null;
  return (
    <div className={`${classes.bar} ${print.screenOnly}`} role="status">
      <span>
        {t('compare.bar', { count })} {address.isFull && t('compare.full')}
      </span>
      {count >= LEAST_COMPARED && (
        <Button component={Link} size="sm" to={paths.compare(locale, briefId, address.chosenIds)}>
          {t('compare.go')}
        </Button>
      )}
      <LinkButton onClick={address.clearChosen}>{t('compare.clear')}</LinkButton>
    </div>
  );
}
