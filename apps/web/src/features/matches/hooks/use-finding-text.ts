import type { Finding, FindingParam } from '@raccordo/diagnosis';
import { CAPABILITY_IDS, CHANNEL_IDS } from '@raccordo/taxonomy';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '../../../shared/i18n/use-format.ts';
import { textVariantOf } from '../model/finding-variant.ts';
import { useNames, type Names } from '../../../shared/hooks/use-names.ts';

export interface FindingText {
  readonly title: string;
  readonly text: string;
  readonly nextStep: string;
}

/** People a budget holds: an estimate, not a count. */
const COARSE_FROM = 10_000;
const COARSE_STEP = 500;

interface Words {
  readonly t: TFunction<'matches'>;
  readonly format: Format;
  readonly names: Names;
}

/** A finding as sentences. A rule this build does not know yet still says its severity and a step. */
export function useFindingText(): (finding: Finding) => FindingText {
  const { t, i18n } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  return (finding) => {
    const isKnown = i18n.exists(`finding.${finding.ruleId}.title`, { ns: 'matches' });
    const base = `finding.${isKnown ? finding.ruleId : 'fallback'}`;
    const values = valuesOf(finding, { t, format, names });
    return {
      title: t(`${base}.title`, values),
      text: t(`${base}.${isKnown ? textVariantOf(finding) : 'text'}`, values),
      nextStep: t(`${base}.next`, values),
    };
  };
}

/** Parameters written out by the unit their name ends in. */
function valuesOf(finding: Finding, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => [name, written(name, value, words)]),
  );
}

function written(name: string, value: FindingParam, { t, format, names }: Words): string {
  if (typeof value === 'number') {
    if (name.endsWith('Minor')) return format.money(value, { decimals: 0 });
    if (name.endsWith('Ratio')) return format.percent(value);
    if (value >= COARSE_FROM) return format.number(Math.round(value / COARSE_STEP) * COARSE_STEP);
    return format.number(value, name.endsWith('Hours') || value < 10 ? 1 : 0);
  }
  if (typeof value === 'boolean') return value ? t('word.yes') : t('word.no');
  const named = (id: string): string => {
    const capability = CAPABILITY_IDS.find((known) => known === id);
    if (name.startsWith('capab') && capability !== undefined) return names.capability(capability);
    if (CHANNEL_IDS.some((known) => known === id)) return names.channel(id);
    return t(`kpi.${id}`, { defaultValue: id });
  };
  return typeof value === 'string' ? named(value) : format.list(value.map(named));
}
