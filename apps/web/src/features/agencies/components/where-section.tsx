import { useTranslation } from 'react-i18next';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { Facts } from './facts.tsx';

export interface WhereSectionProps {
  readonly agency: Pick<AgencyProfile, 'servedRegions' | 'region' | 'isRemote' | 'languages'>;
}

export function WhereSection({ agency }: WhereSectionProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const regions = agency.servedRegions.map(names.region);
  const nowhere = agency.isRemote ? t('where.remoteOnly') : t('where.none');
  return (
    <Section title={t('where.title')}>
      <Facts
        facts={[
          {
            term: t('where.regions'),
            text: regions.length > 0 ? format.list(regions) : nowhere,
          },
          {
            term: t('where.remote'),
            text: agency.isRemote ? t('where.remoteYes') : t('where.remoteNo'),
          },
          {
            term: t('where.languages'),
            text:
              agency.languages.length > 0
                ? format.list(agency.languages.map(names.language))
                : t('where.none'),
          },
        ]}
      />
    </Section>
  );
}
