import type { CurrentPerson } from '@raccordo/api-client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import {
  chooseOrganisation,
  useCurrentOrganisation,
} from '../../shared/session/current-organisation.ts';
import classes from './organisation-switch.module.css';

/** For whom one acts, of all one may act for; with one of them there is nothing to choose. */
export function OrganisationSwitch({ person }: { readonly person: CurrentPerson }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const current = useCurrentOrganisation();
  const labelId = useId();
  if (person.organisations.length < 2) return null;
  return (
    <div role="group" aria-labelledby={labelId} className={classes.switch}>
      <p id={labelId} className={classes.label}>
        {t('account.actFor')}
      </p>
      <ul>
        {person.organisations.map(({ id, name, role }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={id === current?.id}
              onClick={() => chooseOrganisation(id)}
            >
              {name}
              {role === 'adviser' && <span className={classes.role}>{t('account.asAdviser')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
