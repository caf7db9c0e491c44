import { WHOLE_SHARE_BASIS_POINTS, type ProfileOffer } from '@raccordo/agency';
import {
  CAPABILITY_GROUPS,
  CAPABILITY_IDS,
  type CapabilityId,
  capabilityOf,
} from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { ChipSet } from '../../../../shared/fields/chip-set.tsx';
import { NumberField } from '../../../../shared/fields/number-field.tsx';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { FieldError } from '../field-error.tsx';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

const PER_CENT = 100;

/** What it does: which capabilities, how much of its work each is, and the hours one client can have. */
export function OffersStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const { profile, change, errorOf } = useDraft();
  const offered = profile.offers.map(({ capability }) => capability);
  const choose = (group: readonly CapabilityId[], chosen: readonly CapabilityId[]): void =>
    change((now) => ({ ...now, offers: offersWith(now.offers, group, chosen) }));
  return (
    <ProfileStation step="offers" takesFocus={takesFocus}>
      {CAPABILITY_GROUPS.map((group) => {
        const ids = CAPABILITY_IDS.filter((id) => capabilityOf(id).group === group);
        return (
          <section key={group} className={classes.block}>
            <ChipSet
              legend={names.group(group)}
              options={ids.map((value) => ({ value, label: names.capability(value) }))}
              chosen={offered.filter((id) => ids.includes(id))}
              onChange={(chosen) => choose(ids, chosen)}
            />
          </section>
        );
      })}
      <section className={classes.block}>
        <h2>{t('offers.shares')}</h2>
        <p className={classes.quiet}>{t('offers.sharesNote')}</p>
        <FieldError text={errorOf('offers')} />
        {profile.offers.length > 0 && <OfferRows />}
      </section>
    </ProfileStation>
  );
}

function OfferRows() {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const format = useFormat();
  const { profile, change, errorOf } = useDraft();
  const whole = profile.offers.reduce((sum, offer) => sum + (offer.shareBasisPoints ?? 0), 0);
  const set = (capability: CapabilityId, part: Partial<ProfileOffer>): void =>
    change((now) => ({
      ...now,
      offers: now.offers.map((one) => (one.capability === capability ? { ...one, ...part } : one)),
    }));
  return (
    <>
      <ul>
        {profile.offers.map(({ capability, shareBasisPoints, hoursPerMonth }, at) => {
          const name = names.capability(capability);
          return (
            <li key={capability} className={classes.offer}>
              <span>{name}</span>
              <NumberField
                id={`share-${capability}`}
                label={t('offers.share')}
                accessibleName={t('offers.shareOf', { offer: name })}
                unit="%"
                isDense
                value={shareBasisPoints}
                storedPerShown={PER_CENT}
                decimals={1}
                error={errorOf(`offers.${at}.shareBasisPoints`)}
                onChange={(value) =>
                  set(capability, { shareBasisPoints: value === null ? null : Math.round(value) })
                }
              />
              <NumberField
                id={`hours-${capability}`}
                label={t('offers.hours')}
                accessibleName={t('offers.hoursOf', { offer: name })}
                unit="h"
                isDense
                value={hoursPerMonth}
                error={errorOf(`offers.${at}.hoursPerMonth`)}
                onChange={(value) => set(capability, { hoursPerMonth: value })}
              />
            </li>
          );
        })}
      </ul>
      <p role="status">
        {t(whole > WHOLE_SHARE_BASIS_POINTS ? 'offers.tooMuch' : 'offers.total', {
          share: format.percent(whole / WHOLE_SHARE_BASIS_POINTS, 1),
        })}
      </p>
    </>
  );
}

/** Of one group those chosen, the others as they are; in the order of the taxonomy. */
function offersWith(
  offers: readonly ProfileOffer[],
  group: readonly CapabilityId[],
  chosen: readonly CapabilityId[],
): readonly ProfileOffer[] {
  return CAPABILITY_IDS.flatMap((capability) => {
    const present = offers.find((one) => one.capability === capability);
    if (!group.includes(capability)) return present === undefined ? [] : [present];
    if (!chosen.includes(capability)) return [];
    return [present ?? { capability, shareBasisPoints: null, hoursPerMonth: null }];
  });
}
