import { useTranslation } from 'react-i18next';
import { NativeSelect } from '@mantine/core';
import { CAPABILITIES, CAPABILITY_GROUPS, type CapabilityId } from '@raccordo/taxonomy';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Facets } from '../api/agency-types.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';

export interface CapabilityFilterProps {
  readonly facets: Facets | undefined;
  readonly chosen: readonly CapabilityId[];
  readonly onChange: (chosen: readonly CapabilityId[]) => void;
}

/** Adds one capability at a time; the chosen ones stand above the list, where they can be removed. */
export function CapabilityFilter({ facets, chosen, onChange }: CapabilityFilterProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const countOf = (id: CapabilityId) =>
    facets?.capability.find(({ value }) => value === id)?.count ?? 0;
  return (
    <NativeSelect
      size="sm"
      label={t('filters.capability')}
      value=""
      onChange={(event) => {
        const added = CAPABILITIES.find(({ id }) => id === event.currentTarget.value);
        if (added) onChange([...chosen, added.id]);
      }}
    >
      <option value="">
        {chosen.length === 0 ? t('filters.capabilityAny') : t('filters.capabilityAdd')}
      </option>
      {CAPABILITY_GROUPS.map((group) => (
        <optgroup key={group} label={names.group(group)}>
          {CAPABILITIES.filter(({ id, group: its }) => its === group && !chosen.includes(id)).map(
            ({ id }) => (
              <option key={id} value={id}>
                {facets
                  ? `${names.capability(id)} (${format.number(countOf(id))})`
                  : names.capability(id)}
              </option>
            ),
          )}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
