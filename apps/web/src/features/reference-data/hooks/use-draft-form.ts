import { violationsOfMeaning, SHIPPED_MAPPING, type RevisedMeaning } from '@raccordo/agency';
import { violationsOfLabel, violationsOfRevision } from '@raccordo/taxonomy';
import { useState } from 'react';
import { useBooks } from '../../../shared/books/use-books.ts';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import type { MappingValue, ReferenceDetails, ReferenceValue } from '../api/reference-types.ts';
import type { ReferenceProblem } from './use-problem-at.ts';

export interface DraftForm {
  readonly value: ReferenceValue;
  readonly change: (value: ReferenceValue) => void;
  /** What the domain finds wrong: the same rules the server goes by. */
  readonly problems: readonly ReferenceProblem[];
  /** Nothing differs from the saved draft, or from what is in force where there is none. */
  readonly isSaved: boolean;
}

/** The value being typed, starting from the draft or from what is in force. */
export function useDraftForm(item: ReferenceDetails): DraftForm {
  const start = item.draft?.value ?? item.value;
  const [state, setState] = useState({ version: item.version, value: start });
  // Another version of the item is another form: saved, dropped or published.
  if (state.version !== item.version) setState({ version: item.version, value: start });
  const problems = useProblemsOf(item, state.value);
  return {
    value: state.value,
    change: (value) => setState({ version: item.version, value }),
    problems,
    isSaved: JSON.stringify(state.value) === JSON.stringify(start),
  };
}

function useProblemsOf(
  item: ReferenceDetails,
  { figure, label, mapping }: ReferenceValue,
): readonly ReferenceProblem[] {
  const books = useBooks();
  const text = useFigureText();
  if (figure !== null) {
    return violationsOfRevision(books.figures, item.itemId, figure).map(
      ({ limit, ...violation }) => ({
        ...violation,
        ...(limit === undefined ? {} : { limit: limitText(text, figure.unit, limit) }),
      }),
    );
  }
  if (label !== null) {
    return violationsOfLabel(books.taxonomy, item.itemId, label).map(({ path, code }) => ({
      path,
      code,
    }));
  }
  if (mapping === null) return [];
  const inForce = item.value.mapping;
  const book = {
    version: item.bookVersion,
    mapping: inForce === null ? SHIPPED_MAPPING.mapping : mappingWith(item.itemId, inForce),
  };
  return violationsOfMeaning(book, item.itemId, meaningOf(mapping)).map(({ path, code }) => ({
    path,
    code,
  }));
}

function limitText(
  { range, unit }: ReturnType<typeof useFigureText>,
  unitId: string,
  limit: number,
): string {
  const written = range({ low: limit, typical: limit, high: limit, unit: unitId });
  return unitId.startsWith('eur_minor') || unitId === 'ratio'
    ? written
    : `${written} ${unit(unitId)}`;
}

/** A book of this one label: enough to tell whether its meaning changes. */
function mappingWith(label: string, value: MappingValue) {
  const meaning = meaningOf(value);
  return meaning === 'unmapped' ? {} : { [label]: meaning };
}

export function meaningOf({ meaning, parts }: MappingValue): RevisedMeaning {
  if (meaning === 'vague') return null;
  if (meaning === 'unmapped') return 'unmapped';
  return Object.fromEntries(parts.map(({ capability, confidence }) => [capability, confidence]));
}
