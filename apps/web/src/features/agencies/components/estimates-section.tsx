import { useTranslation } from 'react-i18next';
import type { EstimableField } from '@raccordo/agency';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';

export interface EstimatesSectionProps {
  readonly fields: readonly EstimableField[];
}

export function EstimatesSection({ fields }: EstimatesSectionProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  return (
    <Section title={t('estimates.title')}>
      <p>
        <b>{format.list(fields.map((field) => t(`estimates.${field}`)))}.</b> {t('estimates.text')}
      </p>
    </Section>
  );
}
