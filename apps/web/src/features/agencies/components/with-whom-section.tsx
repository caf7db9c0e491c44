import { useTranslation } from 'react-i18next';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { Facts } from './facts.tsx';

export interface WithWhomSectionProps {
  readonly agency: Pick<AgencyProfile, 'sectorExperience' | 'sectorConflicts' | 'sizesServed'>;
}

export function WithWhomSection({ agency }: WithWhomSectionProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const orNone = (names: readonly string[]) =>
    names.length === 0 ? t('with.none') : format.list(names);
  const conflicts = agency.sectorConflicts.map(names.sector);
  return (
    <Section title={t('with.title')}>
      <Facts
        facts={[
          {
            term: t('with.sectors'),
            text: orNone(agency.sectorExperience.map(names.sector)),
          },
          {
            term: t('with.sizes'),
            text: orNone(agency.sizesServed.map(names.size)),
          },
          ...(conflicts.length > 0
            ? [{ term: t('with.conflicts'), text: format.list(conflicts) }]
            : []),
        ]}
      />
    </Section>
  );
}
