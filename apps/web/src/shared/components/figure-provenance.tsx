import type { SourcedFigure } from '@raccordo/kernel';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sourceInWords } from '../figures/italian-sources.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';

interface FigureProvenanceProps {
  readonly figure: Pick<SourcedFigure, 'source' | 'period' | 'country' | 'confidence'>;
}

/** Source, place, period and how far to trust it: the same words wherever a figure is explained. */
export function FigureProvenance({ figure }: FigureProvenanceProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const format = useFormat();
  const { locale } = format;
  const { source, period, country, confidence } = figure;
  return (
    <>
      {sourceInWords(source, locale).replace(/\.$/, '')}.{' '}
      {t('source.period', {
        country: country
          .split('/')
          .map((code) => placeName(code, t, format.country))
          .join(', '),
        period: period === 'always' ? t('source.always') : period.replace('/', ' – '),
      })}{' '}
      {t(`source.confidence.${confidence}`)}
    </>
  );
}

/** Countries by their name in the language of the page; wider markets stay as the source says. */
function placeName(
  code: string,
  t: TFunction<typeof SHARED_NAMESPACE>,
  countryName: (code: string) => string,
): string {
  if (code === 'any') return t('source.anywhere');
  if (code === 'world') return t('source.world');
  return /^[A-Z]{2}$/.test(code) ? countryName(code) : code;
}
