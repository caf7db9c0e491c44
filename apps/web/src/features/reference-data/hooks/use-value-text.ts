import { isCapabilityId } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { sourceInWords } from '../../../shared/figures/italian-sources.ts';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MappingValue, ReferenceValue } from '../api/reference-types.ts';

/** One fact of a value, under its name. */
export interface ValueLine {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

export interface ValueText {
  /** What an item is called on these screens. */
  readonly nameOf: (itemId: string, value: ReferenceValue) => string;
  /** The value itself in one line. */
  readonly briefly: (value: ReferenceValue) => string;
  readonly linesOf: (value: ReferenceValue) => readonly ValueLine[];
}

/** Values of all three books in words. */
export function useValueText(): ValueText {
  const { t } = useTranslation(['reference-data', 'shared']);
  const figures = useFigureText();
  const names = useNames();
  const format = useFormat();

  const meaningText = ({ meaning, parts }: MappingValue): string =>
    meaning === 'mapped'
      ? parts
          .map(({ capability, confidence }) =>
            t('mapping.part', {
              capability: names.capability(capability),
              confidence: format.percent(confidence),
            }),
          )
          .join(', ')
      : t(`mapping.meaning.${meaning}`);

  const rangeText = (value: NonNullable<ReferenceValue['figure']>): string =>
    `${figures.range({ ...value.value, unit: value.unit })} ${figures.unit(value.unit)}`.trim();

  const briefly = ({ figure, label, mapping }: ReferenceValue): string => {
    if (figure !== null) return rangeText(figure);
    if (label !== null) return `${label.it} / ${label.en}`;
    return mapping === null ? '' : meaningText(mapping);
  };

  return {
    briefly,
    nameOf: (itemId, { figure, label }) => {
      const [group = '', id = ''] = itemId.split('.');
      if (figure !== null) return `${figures.group(group)}: ${figures.name(itemId)}`;
      if (label === null) return itemId;
      const thing = isCapabilityId(id) ? names.capability(id) : label[format.locale];
      const field = itemId.endsWith('.summary') ? 'summary' : 'name';
      return t(`label.field.${field}`, { kind: t(`label.kind.${group}`), thing });
    },
    linesOf: (value) => {
      const { figure, label, mapping } = value;
      const line = (key: string, text: string): ValueLine => ({
        key,
        name: t(`value.${key}`),
        text,
      });
      if (figure !== null) {
        return [
          line('range', rangeText(figure)),
          line('source', sourceInWords(figure.source, format.locale)),
          line('period', figure.period),
          line('country', figure.country),
          line('confidence', t(`shared:source.confidence.${figure.confidence}`)),
        ];
      }
      if (label !== null) return [line('it', label.it), line('en', label.en)];
      return mapping === null ? [] : [line('meaning', meaningText(mapping))];
    },
  };
}
