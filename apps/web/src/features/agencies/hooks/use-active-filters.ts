import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { DirectoryFilters } from '../model/directory-filters.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';

export interface ActiveFilter {
  readonly id: string;
  readonly text: string;
  /** What to change to be without it. */
  readonly without: Partial<DirectoryFilters>;
}

/** Every filter in force, in words; narrowest first, the order in which loosening helps most. */
export function useActiveFilters(filters: DirectoryFilters): readonly ActiveFilter[] {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const names = useNames();
  const active: ActiveFilter[] = [];
  if (filters.q !== '') {
    active.push({ id: 'q', text: t('active.words', { words: filters.q }), without: { q: '' } });
  }
  for (const capability of filters.capabilities) {
    active.push({
      id: capability,
      text: names.capability(capability),
      without: { capabilities: filters.capabilities.filter((id) => id !== capability) },
    });
  }
  if (filters.maxMonthly !== null) {
    active.push({
      id: 'max',
      text: t('active.max', { money: format.money(filters.maxMonthly * 100) }),
      without: { maxMonthly: null },
    });
  }
  if (filters.sector !== null) {
    active.push({
      id: 'sector',
      text: names.sector(filters.sector),
      without: { sector: null },
    });
  }
  if (filters.region !== null) {
    active.push({
      id: 'region',
      text: names.region(filters.region),
      without: { region: null },
    });
  }
  if (filters.isRemote) {
    active.push({ id: 'remote', text: t('active.remote'), without: { isRemote: false } });
  }
  if (filters.language !== null) {
    active.push({
      id: 'language',
      text: names.language(filters.language),
      without: { language: null },
    });
  }
  if (filters.size !== null) {
    active.push({ id: 'size', text: names.size(filters.size), without: { size: null } });
  }
  if (filters.kind !== null) {
    active.push({ id: 'kind', text: t(`kind.${filters.kind}`), without: { kind: null } });
  }
  return active;
}
