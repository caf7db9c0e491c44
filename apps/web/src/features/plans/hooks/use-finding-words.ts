import type { MixFinding } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';

/** What stands in the way of a plan, and what to do about it. */
export function useFindingWords(): (finding: MixFinding) => string {
  const { t, i18n } = useTranslation('plans');
  const format = useFormat();
  const fieldOf = (path: string): string => {
    const key = `field.${path
      .replace(/\.(low|high|typical)$/, '')
      .replace(/\.\d+\..*$/, '')
      .replace('.', '_')}`;
    return i18n.exists(key, { ns: 'plans' }) ? t(key) : t('field.other');
  };
  return (finding) => {
    switch (finding.kind) {
      case 'answer_not_used': {
        const { path, code } = finding.violation;
        const isRead = code === 'low_above_high' || code === 'above_monthly_budget';
        return t(`finding.${isRead ? code : 'answer_not_used'}`, { field: fieldOf(path) });
      }
      case 'leads_worth_nothing':
        return t('finding.leads_worth_nothing', {
          fields: format.list(finding.paths.map(fieldOf)),
        });
      case 'budget_below_every_mix':
        return t('finding.budget_below_every_mix', { least: format.money(finding.leastMinor) });
      case 'budget_beyond_use':
        return t('finding.budget_beyond_use', { left: format.money(finding.unspentMinor) });
      case 'media_not_held':
        return t('finding.media_not_held', {
          stated: format.money(finding.statedMinor),
          planned: format.money(finding.plannedMinor, { decimals: 0 }),
        });
      case 'no_goal_stated':
      case 'budget_not_stated':
      case 'no_feasible_channel':
      case 'target_beyond_reach':
      case 'nothing_pays':
        return t(`finding.${finding.kind}`);
    }
  };
}
