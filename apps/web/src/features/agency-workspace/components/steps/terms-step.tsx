import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../shared/fields/number-field.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

const CENTS = 100;
const MINUTES = 60;

/** What an hour costs, the least it works for, and whether it takes clients now. */
export function TermsStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const format = useFormat();
  const { profile, change, errorOf } = useDraft();
  const { hourlyRateMinor, minRetainerMinor, isAvailable } = profile.terms;
  const set = (part: Partial<typeof profile.terms>): void =>
    change((now) => ({ ...now, terms: { ...now.terms, ...part } }));
  const inWhole = (value: number | null): number | null =>
    value === null ? null : Math.round(value);
  const isBoth = hourlyRateMinor !== null && hourlyRateMinor > 0 && minRetainerMinor !== null;
  return (
    <ProfileStation step="terms" takesFocus={takesFocus}>
      <section className={classes.block}>
        <div className={fields.grid}>
          <NumberField
            id="hourlyRate"
            label={t('terms.rate')}
            help={t('terms.rateNote')}
            unit="€/h"
            value={hourlyRateMinor}
            storedPerShown={CENTS}
            decimals={2}
            error={errorOf('terms.hourlyRateMinor')}
            onChange={(value) => set({ hourlyRateMinor: inWhole(value) })}
          />
          <NumberField
            id="minRetainer"
            label={t('terms.retainer')}
            help={t('terms.retainerNote')}
            unit={t('terms.aMonth')}
            value={minRetainerMinor}
            storedPerShown={CENTS}
            decimals={2}
            error={errorOf('terms.minRetainerMinor')}
            onChange={(value) => set({ minRetainerMinor: inWhole(value) })}
          />
        </div>
        {isBoth && (
          <p role="status">
            {t('terms.buys', {
              hours: format.hours(Math.floor((minRetainerMinor * MINUTES) / hourlyRateMinor)),
            })}
          </p>
        )}
      </section>
      <section className={classes.block}>
        <Checkbox
          label={t('terms.available')}
          description={t('terms.availableNote')}
          checked={isAvailable}
          onChange={({ currentTarget }) => set({ isAvailable: currentTarget.checked })}
        />
      </section>
    </ProfileStation>
  );
}
