import { Figure, Quiet, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { FigureProvenance } from '../../../shared/components/figure-provenance.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { ReferenceDetails } from '../api/reference-types.ts';
import { useValueText } from '../hooks/use-value-text.ts';

/** What everybody reads now, and whether it is still what the program came with. */
export function InForceSection({ item }: { readonly item: ReferenceDetails }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const text = useValueText();
  const [latest] = item.history;
  const { figure } = item.value;
  return (
    <Section title={t('inForce.title')} id="in-force">
      <Figure value={text.briefly(item.value)}>
        {figure === null ? null : <FigureProvenance figure={figure} />}
      </Figure>
      <Quiet>
        {latest === undefined
          ? t('inForce.shipped')
          : t('inForce.revised', {
              version: format.number(latest.version),
              date: format.date(latest.publishedAt),
            })}
      </Quiet>
    </Section>
  );
}
