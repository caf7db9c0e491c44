import { NativeSelect, TextInput } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { REGION_IDS } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../shared/fields/number-field.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { webAddressOf } from '../../model/sendable-profile.ts';
import { ListedNote } from '../listed-note.tsx';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import { VatNumberField } from '../vat-number-field.tsx';
import classes from '../workspace.module.css';

const { text } = PROFILE_LIMITS;

/** Where agencies that write here are; a code outside it is kept as it is. */
const COUNTRIES = [
  'IT',
  'AT',
  'BE',
  'CH',
  'DE',
  'ES',
  'FR',
  'GB',
  'IE',
  'MT',
  'NL',
  'PT',
  'SI',
  'SM',
];

/** Who it is: what the register, and a client, would ask first. */
export function CompanyStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const { profile, change, errorOf } = useDraft();
  const { company } = profile;
  const set = (part: Partial<typeof company>): void =>
    change((now) => ({ ...now, company: { ...now.company, ...part } }));
  const isItalian = company.countryCode === 'IT';
  return (
    <ProfileStation step="company" takesFocus={takesFocus}>
      <section className={classes.block}>
        <VatNumberField
          value={company.vatNumber}
          isItalian={isItalian}
          error={errorOf('company.vatNumber')}
          onChange={(vatNumber) => set({ vatNumber })}
        />
        <ListedNote vatNumber={company.vatNumber} />
        <div className={fields.grid}>
          <TextInput
            size="md"
            label={t('company.name')}
            maxLength={text.name}
            value={company.name ?? ''}
            error={errorOf('company.name')}
            onChange={({ currentTarget }) => set({ name: currentTarget.value || null })}
          />
          <TextInput
            size="md"
            label={t('company.legalName')}
            maxLength={text.legalName}
            value={company.legalName ?? ''}
            error={errorOf('company.legalName')}
            onChange={({ currentTarget }) => set({ legalName: currentTarget.value || null })}
          />
        </div>
      </section>
      <section className={classes.block}>
        <Place />
      </section>
      <section className={classes.block}>
        <div className={fields.grid}>
          <NumberField
            id="headcount"
            label={t('company.headcount')}
            value={company.headcount}
            error={errorOf('company.headcount')}
            onChange={(headcount) => set({ headcount })}
          />
          <NumberField
            id="foundedYear"
            label={t('company.foundedYear')}
            value={company.foundedYear}
            isYear
            error={errorOf('company.foundedYear')}
            onChange={(foundedYear) => set({ foundedYear })}
          />
          <div className={fields.full}>
            <TextInput
              size="md"
              label={t('company.website')}
              inputMode="url"
              autoCapitalize="none"
              maxLength={text.website}
              value={company.website ?? ''}
              error={errorOf('company.website')}
              onChange={({ currentTarget }) => set({ website: currentTarget.value || null })}
              onBlur={({ currentTarget }) => set({ website: webAddressOf(currentTarget.value) })}
            />
          </div>
        </div>
      </section>
    </ProfileStation>
  );
}

function Place() {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const format = useFormat();
  const { profile, change, errorOf } = useDraft();
  const { company } = profile;
  const set = (part: Partial<typeof company>): void =>
    change((now) => ({ ...now, company: { ...now.company, ...part } }));
  const codes = [...new Set([...COUNTRIES, company.countryCode ?? 'IT'])];
  return (
    <div className={fields.grid}>
      <NativeSelect
        size="md"
        label={t('company.country')}
        value={company.countryCode ?? ''}
        error={errorOf('company.countryCode')}
        data={codes.map((value) => ({ value, label: format.country(value) }))}
        onChange={({ currentTarget }) => {
          const countryCode = currentTarget.value;
          set(countryCode === 'IT' ? { countryCode } : { countryCode, region: null });
        }}
      />
      {company.countryCode === 'IT' && (
        <NativeSelect
          size="md"
          label={t('company.region')}
          value={company.region ?? ''}
          error={errorOf('company.region')}
          data={[
            { value: '', label: t('company.choose') },
            ...REGION_IDS.map((value) => ({ value, label: names.region(value) })),
          ]}
          onChange={({ currentTarget }) =>
            set({ region: REGION_IDS.find((id) => id === currentTarget.value) ?? null })
          }
        />
      )}
      <TextInput
        size="md"
        label={t('company.city')}
        maxLength={text.city}
        value={company.city ?? ''}
        error={errorOf('company.city')}
        onChange={({ currentTarget }) => set({ city: currentTarget.value || null })}
      />
    </div>
  );
}
