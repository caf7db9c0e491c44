import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Radio } from '@mantine/core';
import type { AgencyKind } from '@raccordo/agency';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { Facets } from '../api/agency-types.ts';
import { KINDS } from '../model/directory-filters.ts';
import classes from './directory-filters-form.module.css';

export interface KindFilterProps {
  readonly facets: Facets | undefined;
  readonly value: AgencyKind | null;
  readonly onChange: (kind: AgencyKind | null) => void;
}

const ANY = 'any';

export function KindFilter({ facets, value, onChange }: KindFilterProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const countOf = (kind: AgencyKind) =>
    facets ? (facets.kind.find((entry) => entry.value === kind)?.count ?? 0) : null;
  return (
    <Radio.Group
      label={t('filters.kind')}
      description={
        <>
          {t('filters.kindNote')}{' '}
          <Link to={`${paths.howWeRank(format.locale)}#kinds`}>{t('filters.kindHow')}</Link>
        </>
      }
      value={value ?? ANY}
      onChange={(chosen) => onChange(KINDS.find((kind) => kind === chosen) ?? null)}
    >
      <div className={classes.options}>
        <div className={classes.option}>
          <Radio value={ANY} label={t('filters.any')} />
        </div>
        {KINDS.map((kind) => {
          const count = countOf(kind);
          return (
            <div key={kind} className={classes.option}>
              <Radio value={kind} label={t(`kind.${kind}`)} />
              {count !== null && <small aria-hidden="true">{format.number(count)}</small>}
            </div>
          );
        })}
      </div>
    </Radio.Group>
  );
}
