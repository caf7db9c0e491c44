import { Button, MultiSelect, TextInput } from '@mantine/core';
import { PROFILE_LIMITS, type ProfilePerson } from '@raccordo/agency';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { CertificationRows } from '../certification-rows.tsx';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

const { text, list } = PROFILE_LIMITS;
const NOBODY: ProfilePerson = { name: '', role: '', capabilities: [] };

/** Whom a client would meet, and what others certified. */
export function PeopleStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const { profile, change } = useDraft();
  return (
    <ProfileStation step="people" takesFocus={takesFocus}>
      <section className={classes.block}>
        <h2>{t('people.people')}</h2>
        <p className={classes.quiet}>{t('people.note')}</p>
        <ul>
          {profile.people.map((person, at) => (
            <PersonRow key={at} person={person} at={at} />
          ))}
        </ul>
        <div>
          <Button
            variant="outline"
            size="sm"
            disabled={profile.people.length >= list.people}
            onClick={() => change((now) => ({ ...now, people: [...now.people, NOBODY] }))}
          >
            {t('people.add')}
          </Button>
        </div>
      </section>
      <section className={classes.block}>
        <h2>{t('people.certifications')}</h2>
        <p className={classes.quiet}>{t('certification.note')}</p>
        <CertificationRows />
      </section>
    </ProfileStation>
  );
}

interface PersonRowProps {
  readonly person: ProfilePerson;
  readonly at: number;
}

function PersonRow({ person, at }: PersonRowProps) {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const { change, errorOf } = useDraft();
  const set = (part: Partial<ProfilePerson>): void =>
    change((now) => ({
      ...now,
      people: now.people.map((one, place) => (place === at ? { ...one, ...part } : one)),
    }));
  const remove = (): void =>
    change((now) => ({ ...now, people: now.people.filter((_, place) => place !== at) }));
  return (
    <li className={classes.item}>
      <div className={classes.pair}>
        <TextInput
          label={t('people.name')}
          autoComplete="off"
          maxLength={text.personName}
          value={person.name}
          error={errorOf(`people.${at}.name`)}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={t('people.role')}
          autoComplete="off"
          maxLength={text.personRole}
          value={person.role}
          error={errorOf(`people.${at}.role`)}
          onChange={({ currentTarget }) => set({ role: currentTarget.value })}
        />
      </div>
      <MultiSelect
        label={t('people.capabilities')}
        data={CAPABILITY_IDS.map((value) => ({ value, label: names.capability(value) }))}
        value={[...person.capabilities]}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('people.nothing')}
        onChange={(chosen) =>
          set({ capabilities: CAPABILITY_IDS.filter((id) => chosen.includes(id)) })
        }
      />
      <LinkButton
        label={t('people.removeLabel', { name: person.name || String(at + 1) })}
        onClick={remove}
      >
        {t('people.remove')}
      </LinkButton>
    </li>
  );
}
