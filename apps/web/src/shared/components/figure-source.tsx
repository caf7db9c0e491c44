import { SourceNote } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../books/figures-of.tsx';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { FigureProvenance } from './figure-provenance.tsx';

interface FigureSourceProps {
  readonly figureId: string;
  /** What the figure is, for who does not see the words beside the button. */
  readonly about: string;
}

/** "Where from?" of a published figure: its range is beside it, here its source and how far to trust it. */
export function FigureSource({ figureId, about }: FigureSourceProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const figure = useFigures().byId[figureId];
  if (figure === undefined) return null;
  return (
    <SourceNote question={t('source.question')} about={about}>
      <p>
        <FigureProvenance figure={figure} />
      </p>
    </SourceNote>
  );
}
