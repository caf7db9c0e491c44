import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchLine } from '../api/match-response.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';

const KEY_OF_STATUS = {
  covered: 'covered',
  partly_money: 'money',
  partly_capacity: 'capacity',
  missing: 'missing',
} as const;

/** A line of the picture as one sentence, for who does not see it. */
export function useLineText(): (line: MatchLine) => string {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  return (line) =>
    t(`line.${KEY_OF_STATUS[line.status]}`, {
      capability: names.capability(line.capability),
      percent: format.percent(line.coveredMinutes / line.neededMinutes),
      evidence: t(`evidence.${line.evidence ?? 'none'}`),
    });
}
