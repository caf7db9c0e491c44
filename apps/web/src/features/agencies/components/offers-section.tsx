import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHOWN_CASE_MAX_AGE_MONTHS } from '@raccordo/agency';
import { CAPABILITY_GROUPS, capabilityOf } from '@raccordo/taxonomy';
import { CoverageLine, LineLegend, Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Offer } from '../api/agency-types.ts';
import { useEvidenceText } from '../../../shared/hooks/use-evidence-text.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { offersScale } from '../model/offers-scale.ts';
import classes from './offers-section.module.css';

export interface OffersSectionProps {
  readonly offers: readonly Offer[];
  /** Under the lines: what one may do about them. */
  readonly foot?: ReactNode;
}

/** What it does: one line a capability, as long as its share of the work. */
export function OffersSection({ offers, foot }: OffersSectionProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const evidenceText = useEvidenceText();
  const scale = offersScale(offers);
  const groups = CAPABILITY_GROUPS.map((group) => ({
    group,
    offers: offers
      .filter(({ capability }) => capabilityOf(capability).group === group)
      .sort((a, b) => b.shareRatio - a.shareRatio),
  })).filter((entry) => entry.offers.length > 0);

  return (
    <Section
      title={t('does.title')}
      note={
        <>
          <p>{t('does.note', { scale: format.percent(scale) })}</p>
          <p>{t('does.window', { months: format.number(SHOWN_CASE_MAX_AGE_MONTHS) })}</p>
        </>
      }
    >
      {groups.length === 0 && <p>{t('does.empty')}</p>}
      {groups.length > 0 && (
        <div className={classes.legend}>
          <LineLegend
            entries={[
              { kind: 'verified', text: t('legend.verified') },
              { kind: 'shown', text: t('legend.shown') },
              { kind: 'declared', text: t('legend.declared') },
            ]}
          />
        </div>
      )}
      {groups.map((entry) => (
        <div key={entry.group} className={classes.group}>
          <h3 className={classes.groupName}>{names.group(entry.group)}</h3>
          <ul>
            {entry.offers.map((offer) => {
              const hours = format.hours(offer.hoursPerMonth * 60);
              const evidence = t(`evidence.${offer.evidence}`);
              return (
                <li key={offer.capability} className={classes.offer}>
                  <span>{names.capability(offer.capability)}</span>
                  <span>
                    <CoverageLine
                      coveredRatio={offer.shareRatio / scale}
                      evidence={offer.evidence}
                      hasNeed={false}
                      label={t('does.line', {
                        capability: names.capability(offer.capability),
                        share: format.percent(offer.shareRatio),
                        evidence,
                        hours,
                      })}
                    />
                  </span>
                  <span className={classes.evidence}>{evidence}</span>
                  <span className={classes.hours}>{hours}</span>
                  {offer.reason.kind !== 'as_listed' && (
                    <small className={classes.reason}>{evidenceText(offer.reason)}</small>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {foot}
    </Section>
  );
}
