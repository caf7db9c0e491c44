import { useTranslation } from 'react-i18next';
import type { TeamPartners } from '@raccordo/api-client';
import { PartLine, Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useTeamPartners } from '../api/standings.ts';
import classes from './demand-section.module.css';

/** With which kinds of agency this one most often makes a team; never for whom. */
export function PartnersSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const partners = useTeamPartners(organisationId);
  return (
    <Section title={t('partners.title')} note={<p>{t('partners.note')}</p>} id="partners">
      <AsyncView
        query={partners}
        waitingText={t('waiting.partners')}
        isEmpty={({ partners: kinds }) => kinds.length === 0}
        empty={
          <EmptyNote title={t('partners.empty')}>
            <p>{t('partners.emptyText')}</p>
          </EmptyNote>
        }
      >
        {({ days, teams, partners: kinds }) => (
          <>
            <p>{t('partners.teams', { count: teams ?? 0, days: format.number(days) })}</p>
            <PartnerRows kinds={kinds} />
          </>
        )}
      </AsyncView>
    </Section>
  );
}

function PartnerRows({ kinds }: { readonly kinds: TeamPartners['partners'] }) {
  const { t } = useTranslation('standings');
  const names = useNames();
  const most = Math.max(1, ...kinds.map(({ teams }) => teams));
  return (
    <ul>
      {kinds.map(({ kind, capability, teams, leading }) => (
        <li key={`${kind} ${capability}`} className={classes.row}>
          <div>
            <b>{names.capability(capability)}</b>
            <span className={classes.small}>{t(`partners.kind.${kind}`)}</span>
          </div>
          <div>
            <PartLine ratio={teams / most} most={1} label={null} />
            <span className={classes.small}>
              {leading === 0 ? t('partners.neverLeads') : t('partners.leads', { count: leading })}
            </span>
          </div>
          <span className={classes.figure}>{t('partners.together', { count: teams })}</span>
        </li>
      ))}
    </ul>
  );
}
