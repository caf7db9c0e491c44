import { Checkbox } from '@mantine/core';
import { LANGUAGE_IDS, REGION_IDS, SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ChipSet } from '../../../../shared/fields/chip-set.tsx';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { capitalised } from '../../../../shared/i18n/capitalised.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { FieldError } from '../field-error.tsx';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

/** Where it works, in which languages, and for whom: what decides which needs reach it. */
export function ReachStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const { profile, change, errorOf } = useDraft();
  const { reach, clients } = profile;
  const setReach = (part: Partial<typeof reach>): void =>
    change((now) => ({ ...now, reach: { ...now.reach, ...part } }));
  const setClients = (part: Partial<typeof clients>): void =>
    change((now) => ({ ...now, clients: { ...now.clients, ...part } }));
  const sectors = SECTOR_IDS.map((value) => ({ value, label: names.sector(value) }));
  return (
    <ProfileStation step="reach" takesFocus={takesFocus}>
      <section className={classes.block}>
        <Checkbox
          label={t('reach.remote')}
          checked={reach.isRemote}
          onChange={({ currentTarget }) => setReach({ isRemote: currentTarget.checked })}
        />
        <ChipSet
          legend={t('reach.regions')}
          help={t('reach.regionsNote')}
          options={REGION_IDS.map((value) => ({ value, label: names.region(value) }))}
          chosen={reach.servedRegions}
          onChange={(servedRegions) => setReach({ servedRegions: [...servedRegions] })}
        />
        <LinkButton onClick={() => setReach({ servedRegions: [...REGION_IDS] })}>
          {t('reach.allRegions')}
        </LinkButton>
        <FieldError text={errorOf('reach.servedRegions')} />
      </section>
      <section className={classes.block}>
        <ChipSet
          legend={t('reach.languages')}
          options={LANGUAGE_IDS.map((value) => ({
            value,
            label: capitalised(names.language(value)),
          }))}
          chosen={reach.languages}
          onChange={(languages) => setReach({ languages: [...languages] })}
        />
        <FieldError text={errorOf('reach.languages')} />
      </section>
      <section className={classes.block}>
        <ChipSet
          legend={t('reach.sizes')}
          options={SIZE_CLASSES.map((value) => ({ value, label: names.size(value) }))}
          chosen={clients.sizesServed}
          onChange={(sizesServed) => setClients({ sizesServed: [...sizesServed] })}
        />
      </section>
      <section className={classes.block}>
        <ChipSet
          legend={t('reach.sectors')}
          help={t('reach.sectorsNote')}
          options={sectors}
          chosen={clients.sectorExperience}
          onChange={(sectorExperience) => setClients({ sectorExperience: [...sectorExperience] })}
        />
      </section>
      <section className={classes.block}>
        <ChipSet
          legend={t('reach.conflicts')}
          help={t('reach.conflictsNote')}
          options={sectors}
          chosen={clients.sectorConflicts}
          onChange={(sectorConflicts) => setClients({ sectorConflicts: [...sectorConflicts] })}
        />
      </section>
    </ProfileStation>
  );
}
