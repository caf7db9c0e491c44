import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { matchQuery } from '../api/get-match.ts';
import type { ExplainedMatch } from '../api/match-response.ts';
import { MatchExplanation } from './match-explanation.tsx';
import classes from './match-drawer.module.css';

interface MatchDrawerProps {
  readonly briefId: string;
  readonly agencyId: string | null;
  readonly eligible: number;
  readonly algorithmVersion: string;
  readonly onClose: () => void;
}

/** One match in full: why this rank, line by line, what is missing and what would change it. */
export function MatchDrawer({ agencyId, onClose, ...rest }: MatchDrawerProps) {
  const { t } = useTranslation('matches');
  return (
    <Drawer
      opened={agencyId !== null}
      onClose={onClose}
      title={t('drawer.label')}
      closeButtonProps={{ 'aria-label': t('exclusions.close') }}
    >
      {agencyId !== null && <DrawerBody agencyId={agencyId} {...rest} />}
    </Drawer>
  );
}

interface DrawerBodyProps extends Omit<MatchDrawerProps, 'agencyId' | 'onClose'> {
  readonly agencyId: string;
}

function DrawerBody({ briefId, agencyId, eligible, algorithmVersion }: DrawerBodyProps) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const query = useQuery(matchQuery(briefId, agencyId));
  return (
    <AsyncView query={query} waitingText={t('drawer.waiting')} waitingLines={6}>
      {(match: ExplainedMatch) => (
        <>
          <MatchExplanation match={match} eligible={eligible} algorithmVersion={algorithmVersion} />
          <div className={classes.end}>
            <Button component={Link} to={paths.agency(locale, match.agency.slug)}>
              {t('drawer.open')}
            </Button>
          </div>
        </>
      )}
    </AsyncView>
  );
}
