import { SHOWN_CASE_MAX_AGE_MONTHS } from '@raccordo/agency';
import { LineLegend, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useCases, useEvidence, useProfile } from '../api/read.ts';
import { ClaimRow } from '../components/claim-row.tsx';
import classes from '../components/workspace.module.css';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { DAY } from '../model/dates.ts';

/** Each claim with its level, why it has it, until when, and what would raise it. */
export function EvidencePage() {
  const { t } = useTranslation('agency-workspace');
  const { locale, number } = useFormat();
  const { id } = useWorkspace();
  const evidence = useEvidence(id);
  return (
    <Page
      title={t('evidence.title')}
      heading={t('evidence.title')}
      lead={t('evidence.lead', { months: number(SHOWN_CASE_MAX_AGE_MONTHS) })}
    >
      <AsyncView
        query={evidence}
        waitingText={t('evidence.waiting')}
        waitingLines={6}
        isEmpty={({ claims }) => claims.length === 0}
        empty={
          <EmptyNote title={t('evidence.none')}>
            <Link to={paths.agencyDraft(locale, 'offers')}>{t('evidence.toOffers')}</Link>
          </EmptyNote>
        }
      >
        {() => <Claims organisationId={id} />}
      </AsyncView>
    </Page>
  );
}

function Claims({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('agency-workspace');
  const format = useFormat();
  const names = useNames();
  const claims = useEvidence(organisationId).data?.claims ?? [];
  const ageing = useEvidence(organisationId).data?.ageing ?? [];
  const cases = useCases(organisationId).data?.items ?? [];
  const isPublished = (useProfile(organisationId).data?.publishedAt ?? null) !== null;
  return (
    <>
      {ageing.length > 0 && (
        <Section title={t('evidence.ageing')}>
          <ul>
            {ageing.map(({ capability, countsUntil }) => (
              <li key={capability} className={classes.row}>
                <span className={classes.ends}>
                  <b>{names.capability(capability)}</b>
                  <span>{t('evidence.until', { on: format.date(countsUntil, DAY) })}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('evidence.claims')} note={<p>{t('evidence.free')}</p>}>
        <LineLegend
          entries={[
            { kind: 'verified', text: t('evidence.level.verified') },
            { kind: 'shown', text: t('evidence.level.shown') },
            { kind: 'declared', text: t('evidence.level.declared') },
          ]}
        />
        {!isPublished && (
          <p className={`${classes.note} ${classes.apart}`}>
            <Link to={paths.agencyDraft(format.locale, 'publish')}>
              {t('evidence.publishFirst')}
            </Link>
          </p>
        )}
        <ul className={classes.apart}>
          {claims.map((claim) => (
            <ClaimRow
              key={claim.capability}
              organisationId={organisationId}
              claim={claim}
              cases={cases}
              isPublished={isPublished}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
