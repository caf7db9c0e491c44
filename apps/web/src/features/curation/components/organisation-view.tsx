import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useOrganisation } from '../api/one.ts';
import { FactList } from './fact-list.tsx';
import { ItemFrame } from './item-frame.tsx';
import classes from './sides.module.css';

export function OrganisationView({ id }: { readonly id: string }) {
  const { t } = useTranslation('curation');
  const { date, locale } = useFormat();
  const organisation = useOrganisation(id);
  return (
    <AsyncView query={organisation} waitingText={t('item.waiting')}>
      {(found) => (
        <ItemFrame title={found.name} lead={t(`organisations.kinds.${found.kind}`)}>
          <section className={classes.part}>
            <FactList
              facts={[
                [t('agency.vat'), found.vatNumber],
                [t('people.since'), date(found.createdAt)],
                [
                  t('agency.page'),
                  found.agencySlug === null ? null : (
                    <Link to={paths.agency(locale, found.agencySlug)}>{t('agency.open')}</Link>
                  ),
                ],
              ]}
            />
          </section>
          <section className={classes.part}>
            <h3>{t('organisations.members')}</h3>
            {found.members.length === 0 ? (
              <p>{t('organisations.nobody')}</p>
            ) : (
              <ul>
                {found.members.map((member) => (
                  <li key={member.userId}>
                    <Link to={paths.adminPeople(locale, member.userId)}>{member.name}</Link>{' '}
                    <span className={classes.quiet}>
                      {t(`people.roles.${member.role}`)}, {member.email}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </ItemFrame>
      )}
    </AsyncView>
  );
}
