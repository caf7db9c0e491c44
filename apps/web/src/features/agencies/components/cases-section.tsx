import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { OutsideLink } from '../../../shared/components/outside-link.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyCase } from '../api/agency-types.ts';
import classes from './cases-section.module.css';

export interface CasesSectionProps {
  readonly cases: readonly AgencyCase[];
  readonly fileAddress: (fileId: string) => string;
}

/** The work it points to, newest first, each with what changed for the client. */
export function CasesSection({ cases, fileAddress }: CasesSectionProps) {
  const { t } = useTranslation('agencies');
  const newestFirst = [...cases].sort((a, b) =>
    (b.deliveredIn ?? '').localeCompare(a.deliveredIn ?? ''),
  );
  return (
    <Section title={t('cases.title')} note={t('cases.note')}>
      <ul>
        {newestFirst.map((one) => (
          <CaseRow key={one.id} one={one} fileAddress={fileAddress} />
        ))}
      </ul>
    </Section>
  );
}

interface CaseRowProps {
  readonly one: AgencyCase;
  readonly fileAddress: (fileId: string) => string;
}

function CaseRow({ one, fileAddress }: CaseRowProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const facts = [
    one.deliveredIn === null
      ? null
      : format.date(`${one.deliveredIn}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    one.sector === null ? null : names.sector(one.sector),
    format.list(one.capabilities.map(names.capability)),
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.case}>
      <h3>{one.title}</h3>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <p>{one.result}</p>
      {one.figures.map((figure) => (
        <p key={figure.metric} className={classes.figure}>
          <b>
            {figure.before === null
              ? format.number(figure.after ?? 0, 2)
              : t('cases.change', {
                  before: format.number(figure.before, 2),
                  after: format.number(figure.after ?? 0, 2),
                })}
          </b>{' '}
          {figure.metric}
          {figure.unit === '' ? '' : `, ${figure.unit}`}
        </p>
      ))}
      {one.fileId !== null && (
        <img
          className={classes.picture}
          src={fileAddress(one.fileId)}
          alt={t('cases.picture', { title: one.title })}
        />
      )}
      {one.link !== null && (
        <OutsideLink address={one.link}>{t('cases.link', { title: one.title })}</OutsideLink>
      )}
    </li>
  );
}
