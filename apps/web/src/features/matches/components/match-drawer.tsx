import { Button } from '@mantine/core';
import { SideSheet } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { matchQuery } from '../api/get-match.ts';
import { MatchExplanation } from './match-explanation.tsx';

interface MatchDrawerProps {
  readonly briefId: string;
  readonly agencyId: string;
  readonly isOpen: boolean;
  readonly eligible: number;
  readonly algorithmVersion: string;
  readonly onClose: () => void;
}

/** One match in full: why this rank, line by line, what is missing and what would change it. */
export function MatchDrawer(props: MatchDrawerProps) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const query = useQuery(matchQuery(props.briefId, props.agencyId));
  const slug = query.data?.agency.slug;
  return (
    <SideSheet
      opened={props.isOpen}
      onClose={props.onClose}
      title={t('drawer.label')}
      closeLabel={t('exclusions.close')}
      actions={
        slug !== undefined && (
          <Button component={Link} to={paths.agency(locale, slug)}>
            {t('drawer.open')}
          </Button>
        )
      }
    >
      <AsyncView query={query} waitingText={t('drawer.waiting')} waitingLines={6}>
        {(match) => (
          <MatchExplanation
            match={match}
            eligible={props.eligible}
            algorithmVersion={props.algorithmVersion}
          />
        )}
      </AsyncView>
    </SideSheet>
  );
}
