import type { components } from '@raccordo/api-client';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { useNames } from '../hooks/use-names.ts';
import { useFormat } from '../i18n/use-format.ts';

/** One field of a profile, before and after, each as JSON. */
export type FieldChange = components['schemas']['FieldChangeResponse'];

/** A case is named by its title, not by its id. */
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Cases say the month they ended in. */
const MONTH = /^\d{4}-\d{2}$/;

const WHOLE_SHARE = 10_000;

/** Where a profile changed, and what was and is there, in words. */
export function useChangeText() {
  const { t, i18n } = useTranslation('changes');
  const names = useNames();
  const format = useFormat();
  const nothing = t('nothing');

  const fieldName = (field: string): string =>
    i18n.exists(`changes:field.${field}`) ? t(`field.${field}`) : field;

  const textOf = (field: string, text: string): string => {
    if (text === '') return nothing;
    if (/region/i.test(field)) return names.region(text);
    if (/sector/i.test(field)) return names.sector(text);
    if (field === 'languages') return names.language(text);
    if (isSize(text)) return names.size(text);
    if (MONTH.test(text)) return format.date(`${text}-15`, { month: 'long', year: 'numeric' });
    if (/country/i.test(field)) return format.country(text);
    if (field.startsWith('capabilit') && isCapability(text)) return names.capability(text);
    return text;
  };

  const numberOf = (field: string, value: number): string => {
    if (field.endsWith('Minor')) return format.money(value, { decimals: 2 });
    if (field === 'shareBasisPoints') return format.percent(value / WHOLE_SHARE, 2);
    return field.toLowerCase().includes('year') ? String(value) : format.number(value, 2);
  };

  const wordsOf = (field: string, value: unknown): string => {
    if (typeof value === 'string') return textOf(field, value);
    if (typeof value === 'number') return numberOf(field, value);
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (Array.isArray(value)) {
      return value.length === 0 ? nothing : value.map((one) => wordsOf(field, one)).join(', ');
    }
    if (typeof value !== 'object' || value === null) return nothing;
    return Object.entries(value)
      .filter(([name, one]) => name !== 'id' && wordsOf(name, one) !== nothing)
      .map(([name, one]) => `${fieldName(name)}: ${wordsOf(name, one)}`)
      .join('; ');
  };

  return {
    /** `offers.seo.hoursPerMonth` → "offerte, SEO, ore al mese". */
    path: (path: string): string => {
      const [section = '', ...rest] = path.split('.');
      const named = rest
        .filter((part) => !UUID.test(part))
        .map((part, place) =>
          section === 'offers' && place === 0 && isCapability(part)
            ? names.capability(part)
            : fieldName(part),
        );
      return [fieldName(section), ...named].join(', ');
    },
    values: ({ path, before, after }: FieldChange): readonly [before: string, after: string] => {
      const field = path.split('.').at(-1) ?? '';
      return [
        wordsOf(field, JSON.parse(before) as unknown),
        wordsOf(field, JSON.parse(after) as unknown),
      ];
    },
  };
}

const isCapability = (text: string): text is CapabilityId =>
  (CAPABILITY_IDS as readonly string[]).includes(text);

const isSize = (text: string): text is SizeClass =>
  (SIZE_CLASSES as readonly string[]).includes(text);
