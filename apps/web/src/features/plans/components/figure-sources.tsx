import { SourceNote } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { FigureProvenance } from '../../../shared/components/figure-provenance.tsx';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import classes from './figure-sources.module.css';

interface FigureSourcesProps {
  readonly figureIds: readonly string[];
  readonly about: string;
}

/** "Where from?": each published figure with its range, its source and how far to trust it. */
export function FigureSources({ figureIds, about }: FigureSourcesProps) {
  const { t } = useTranslation(['plans', 'shared']);
  const { byId } = useFigures();
  const text = useFigureText();
  const figures = [...new Set(figureIds)].flatMap((id) => {
    const figure = byId[id];
    return figure === undefined ? [] : [{ id, figure }];
  });
  if (figures.length === 0) return null;
  return (
    <SourceNote question={t('shared:source.question')} about={about}>
      <ul className={classes.sources}>
        {figures.map(({ id, figure }) => (
          <li key={id}>
            <b>{text.name(id)}</b>: {text.range({ ...figure.value, unit: figure.unit })}{' '}
            {text.unit(figure.unit)}. <FigureProvenance figure={figure} />
          </li>
        ))}
      </ul>
    </SourceNote>
  );
}
