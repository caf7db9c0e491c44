import { useTranslation } from 'react-i18next';
import { Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { type NeedKind, useStandings } from '../api/standings.ts';
import { StandingRows } from './standing-rows.tsx';

export interface StandingsSectionProps {
  readonly organisationId: string;
  readonly kind: NeedKind;
}

export function StandingsSection({ organisationId, kind }: StandingsSectionProps) {
  const { t } = useTranslation('standings');
  const standings = useStandings(organisationId, kind);
  return (
    <Section title={t(`${kind}.title`)} note={<p>{t(`${kind}.note`)}</p>} id={kind}>
      <AsyncView
        query={standings}
        waitingText={t('waiting.standings')}
        waitingLines={6}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={
          <EmptyNote title={t(`${kind}.empty`)}>
            <p>{t(`${kind}.emptyText`)}</p>
          </EmptyNote>
        }
      >
        {({ pages }) => (
          <>
            <StandingRows items={pages.flatMap(({ items }) => items)} />
            <MoreButton query={standings}>{t('list.more')}</MoreButton>
          </>
        )}
      </AsyncView>
    </Section>
  );
}
