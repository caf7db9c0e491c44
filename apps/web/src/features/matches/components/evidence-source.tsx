import { SourceNote } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { FigureProvenance } from '../../../shared/components/figure-provenance.tsx';
import classes from './evidence-source.module.css';

interface EvidenceSourceProps {
  /** Brief paths, or ids of published figures. */
  readonly evidence: readonly string[];
  readonly about: string;
}

/** Which answers and which published figures a finding rests on. */
export function EvidenceSource({ evidence, about }: EvidenceSourceProps) {
  const { t, i18n } = useTranslation(['matches', 'shared']);
  const { byId } = useFigures();
  const nameOf = (path: string): string => {
    const key = `path.${path.replace('.', '_')}`;
    return i18n.exists(key, { ns: 'matches' }) ? t(key) : t('path.other');
  };
  const answers = [...new Set(evidence.filter((id) => byId[id] === undefined).map(nameOf))];
  const sources = evidence.flatMap((id) => {
    const figure = byId[id];
    return figure === undefined ? [] : [{ id, figure }];
  });
  return (
    <SourceNote question={t('shared:source.question')} about={about}>
      <ul className={classes.list}>
        {answers.map((answer) => (
          <li key={answer}>{t('source.yours', { field: answer })}</li>
        ))}
        {sources.map(({ id, figure }) => (
          <li key={id}>
            <FigureProvenance figure={figure} />
          </li>
        ))}
      </ul>
    </SourceNote>
  );
}
