import { Button } from '@mantine/core';
import {
  countsUntilOf,
  SHOWN_CASE_MAX_AGE_MONTHS,
  validateCaseForPublication,
} from '@raccordo/agency';
import { Tag } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../../shared/async/empty-note.tsx';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { paths } from '../../../../shared/paths.ts';
import { useCases } from '../../api/read.ts';
import type { OwnCase } from '../../api/types.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { DAY, MONTH } from '../../model/dates.ts';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

/** The work it can point to. Each case has a page of its own; here is what there is. */
export function CasesStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const { locale, number } = useFormat();
  const { organisationId } = useDraft();
  const cases = useCases(organisationId);
  return (
    <ProfileStation step="cases" takesFocus={takesFocus}>
      <section className={classes.block}>
        <p>{t('cases.window', { months: number(SHOWN_CASE_MAX_AGE_MONTHS) })}</p>
        <div>
          <Button component={Link} to={paths.agencyCase(locale, 'new')}>
            {t('cases.add')}
          </Button>
        </div>
      </section>
      <AsyncView
        query={cases}
        waitingText={t('cases.waiting')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyNote title={t('cases.none')}>
            <p>{t('cases.noneText')}</p>
          </EmptyNote>
        }
      >
        {({ items }) => (
          <ul className={classes.lines}>
            {items.map((one) => (
              <CaseRow key={one.id} one={one} />
            ))}
          </ul>
        )}
      </AsyncView>
    </ProfileStation>
  );
}

function CaseRow({ one: { id, content } }: { readonly one: OwnCase }) {
  const { t } = useTranslation('agency-workspace');
  const format = useFormat();
  const names = useNames();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { title, deliveredIn, capabilities } = content;
  const isFinished = validateCaseForPublication(content, today).length === 0;
  const until = deliveredIn === null ? null : countsUntilOf(deliveredIn);
  const facts = [
    deliveredIn === null ? null : format.date(`${deliveredIn}-01`, MONTH),
    capabilities.length === 0 ? null : format.list(capabilities.map(names.capability)),
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.row}>
      <span className={classes.ends}>
        <h2>
          <Link to={paths.agencyCase(format.locale, id)}>{title || t('cases.untitled')}</Link>
        </h2>
        {!isFinished && <Tag variant="missing">{t('cases.unfinished')}</Tag>}
        {isFinished && until !== null && (
          <Tag variant={until < today ? 'limit' : 'quiet'}>
            {t(until < today ? 'cases.aged' : 'cases.counts', { on: format.date(until, DAY) })}
          </Tag>
        )}
      </span>
      {facts.length > 0 && <span className={classes.quiet}>{facts.join(' · ')}</span>}
    </li>
  );
}
