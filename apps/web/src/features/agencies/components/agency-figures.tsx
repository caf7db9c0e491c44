import { useTranslation } from 'react-i18next';
import { Figure, Figures, Tag } from '@raccordo/ui';
import { splitUnit } from '../../../shared/i18n/format.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';

export interface AgencyFiguresProps {
  readonly agency: AgencyProfile;
}

export function AgencyFigures({ agency }: AgencyFiguresProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const hours = agency.offers.reduce((sum, offer) => sum + offer.hoursPerMonth, 0);
  const isEstimated = (...fields: readonly string[]) =>
    agency.estimatedFields.some((field) => fields.includes(field));
  const { rating, kindReasons } = agency;
  return (
    <Figures>
      <Figure {...splitUnit(format.rate(agency.hourlyRateMinor, agency.currency))}>
        <b>{t('profile.rate')}</b>
        {t('profile.rateNote', {
          money: format.money(agency.minRetainerMinor, { currency: agency.currency, decimals: 0 }),
        })}{' '}
        {isEstimated('hourlyRate', 'minRetainer') && (
          <Tag variant="quiet">{t('profile.estimated')}</Tag>
        )}
      </Figure>
      <Figure value={format.number(hours)} unit="h">
        <b>{t('profile.hours')}</b>
        {t('profile.hoursNote')}{' '}
        {isEstimated('hours', 'shares') && <Tag variant="quiet">{t('profile.estimatedHours')}</Tag>}
      </Figure>
      <Figure {...splitUnit(format.percent(kindReasons.strategicShareRatio))}>
        <b>{t('profile.strategy')}</b>
        {t('profile.strategyNote', { groups: format.number(kindReasons.groupsCovered) })}
      </Figure>
      {rating !== null ? (
        <Figure value={format.fixed(rating.mean, 1)} unit={t('profile.rating')}>
          {t('profile.ratingNote', { count: rating.count })}
        </Figure>
      ) : (
        <Figure value="–">{t('profile.noRating')}</Figure>
      )}
    </Figures>
  );
}
