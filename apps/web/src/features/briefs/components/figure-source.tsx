import { FIGURES } from '@raccordo/taxonomy';
import { SourceNote } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';

interface FigureSourceProps {
  readonly figureId: string;
  /** What the figure is, for who does not see the words beside the button. */
  readonly about: string;
}

/** "Where from?" of a published figure: its range is beside it, here its source and how far to trust it. */
export function FigureSource({ figureId, about }: FigureSourceProps) {
  const { t } = useTranslation('briefs');
  const figure = FIGURES[figureId];
  if (figure === undefined) return null;
  return (
    <SourceNote question={t('source.ask')} about={about}>
      <p>{figure.source}</p>
      <p>{t('source.period', { period: figure.period, country: figure.country })}</p>
      <p>{t(`source.confidence.${figure.confidence}`)}</p>
    </SourceNote>
  );
}
