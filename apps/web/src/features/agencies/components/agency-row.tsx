import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShareLine, Tag } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { AgencyListItem } from '../api/agency-types.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './agency-row.module.css';

export interface AgencyRowProps {
  readonly agency: AgencyListItem;
}

/** Every agency is drawn the same way: five lines, as long as the work in that group. */
export function AgencyRow({ agency }: AgencyRowProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const { locale } = format;
  const names = useNames();
  const offers = agency.topOffers.map(({ capability }) => names.capability(capability));
  return (
    <article className={classes.row} aria-labelledby={`agency-${agency.id}`}>
      <div className={classes.name}>
        <div className={classes.title}>
          <h3 id={`agency-${agency.id}`}>
            <Link className={classes.link} to={paths.agency(locale, agency.slug)}>
              {agency.name}
            </Link>
          </h3>
          <Tag>{t(`kind.${agency.kind}`)}</Tag>
          {agency.isSuspended && <Tag variant="missing">{t('row.suspended')}</Tag>}
        </div>
        <p className={classes.what}>
          {agency.city !== null && `${agency.city}. `}
          {format.list(offers)}.
        </p>
      </div>
      {agency.groups.map(({ group, shareRatio, provenShareRatio }) => (
        <div key={group}>
          <span className={classes.group} aria-hidden="true">
            {names.group(group)}
          </span>
          <ShareLine
            provenRatio={provenShareRatio}
            declaredRatio={shareRatio - provenShareRatio}
            evidence="shown"
            label={t('row.group', {
              group: names.group(group),
              share: format.percent(shareRatio),
              proven: format.percent(provenShareRatio),
            })}
          />
        </div>
      ))}
      <p className={classes.price}>
        <b>{format.rate(agency.hourlyRateMinor, agency.currency)}</b>
        <span className={classes.from}>
          {t('row.from', {
            money: format.money(agency.minRetainerMinor, {
              currency: agency.currency,
              decimals: 0,
            }),
          })}
        </span>
        {agency.estimatedFields.includes('hourlyRate') && (
          <span className={classes.from}>{t('row.estimated')}</span>
        )}
      </p>
    </article>
  );
}

/** Names of the columns, over the rows on a desk; each line also says its own. */
export function AgencyRowsHead() {
  const { t } = useTranslation('agencies');
  return (
    <div className={`${classes.row} ${classes.head}`} aria-hidden="true">
      <span>{t('row.agency')}</span>
      <span>{t('row.strategy')}</span>
      <span>{t('row.content')}</span>
      <span>{t('row.diffusion')}</span>
      <span>{t('row.conversion')}</span>
      <span>{t('row.measurement')}</span>
      <span className={classes.price}>{t('row.rate')}</span>
    </div>
  );
}
