import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentOrganisation } from '@raccordo/api-client';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useOwnAgency } from '../../../shared/session/own-agency.ts';

export interface OwnAgencyGateProps {
  readonly children: (agency: CurrentOrganisation) => ReactNode;
}

/** These pages are of somebody's agency: whoever has none is told what they would find. */
export function OwnAgencyGate({ children }: OwnAgencyGateProps) {
  const { t } = useTranslation('standings');
  const agency = useOwnAgency();
  return (
    <AsyncView
      query={agency}
      waitingText={t('waiting.session')}
      isEmpty={(found) => found === null}
      empty={
        <EmptyNote title={t('noAgency.title')}>
          <p>{t('noAgency.text')}</p>
        </EmptyNote>
      }
    >
      {(found) => found !== null && children(found)}
    </AsyncView>
  );
}
