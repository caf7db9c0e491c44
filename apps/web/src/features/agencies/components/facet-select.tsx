import { NativeSelect } from '@mantine/core';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Facet, Facets } from '../api/agency-types.ts';

export interface FacetSelectProps<Id extends string> {
  readonly facet: Facet;
  readonly facets: Facets | undefined;
  readonly label: string;
  /** The choice of no filter. */
  readonly anyText: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

/** A filter with one answer. Counts stand in the options; those without agencies go, but not the chosen one. */
export function FacetSelect<Id extends string>({
  facet,
  facets,
  label,
  anyText,
  options,
  value,
  onChange,
}: FacetSelectProps<Id>) {
  const format = useFormat();
  const countOf = (id: Id) =>
    facets?.[facet].find((entry) => entry.value === id)?.count ?? (facets ? 0 : null);
  return (
    <NativeSelect
      size="sm"
      label={label}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.currentTarget.value);
        onChange(chosen?.id ?? null);
      }}
    >
      <option value="">{anyText}</option>
      {options
        .filter(({ id }) => id === value || countOf(id) !== 0)
        .map(({ id, name }) => {
          const count = countOf(id);
          return (
            <option key={id} value={id}>
              {count === null ? name : `${name} (${format.number(count)})`}
            </option>
          );
        })}
    </NativeSelect>
  );
}
