import type { GateReason } from '@raccordo/matching';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';

type Params = Readonly<Record<string, unknown>>;

/** Why an agency is out, in a sentence with its figures. */
export function useGateText(): (reason: GateReason, params: Params) => string {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  const written = (name: string, value: unknown): string => {
    if (typeof value === 'number') {
      return name.endsWith('Minor') ? format.money(value) : format.number(value);
    }
    if (Array.isArray(value)) {
      return format.list(value.map((id) => names.language(String(id))));
    }
    return name === 'region' ? names.region(String(value)) : String(value);
  };
  return (reason, params) =>
    t(
      `gateText.${reason}`,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, written(name, value)]),
      ),
    );
}
