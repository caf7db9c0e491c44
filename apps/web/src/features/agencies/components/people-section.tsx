import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { OutsideLink } from '../../../shared/components/outside-link.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import classes from './cases-section.module.css';

type PeopleSectionProps = Pick<AgencyProfile, 'people' | 'certifications'>;

/** Whom a client would meet, and what others certified. */
export function PeopleSection({ people, certifications }: PeopleSectionProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  return (
    <Section title={t('people.title')}>
      <ul>
        {people.map(({ name, role, capabilities }) => (
          <li key={`${name} ${role}`} className={classes.case}>
            <h3>{name}</h3>
            <p>{role}</p>
            {capabilities.length > 0 && (
              <p className={classes.facts}>{format.list(capabilities.map(names.capability))}</p>
            )}
          </li>
        ))}
        {certifications.map(({ issuer, name, year, link }) => (
          <li key={`${issuer} ${name}`} className={classes.case}>
            <h3>{name}</h3>
            <p className={classes.facts}>
              {[issuer, year === null ? null : String(year)].filter(Boolean).join(', ')}
            </p>
            {link !== null && (
              <OutsideLink address={link}>{t('people.certificate', { name })}</OutsideLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
