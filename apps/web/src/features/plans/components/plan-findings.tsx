import type { MixFinding } from '@raccordo/planning';
import { Note } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../hooks/use-finding-words.ts';
import classes from './plan-findings.module.css';

/** What has to be known before reading the plan: answers not used, money that is not enough. */
export function PlanFindings({ findings }: { readonly findings: readonly MixFinding[] }) {
  const { t } = useTranslation('plans');
  const wordsOf = useFindingWords();
  const sentences = [...new Set(findings.map(wordsOf))];
  if (sentences.length === 0) return null;
  return (
    <div className={classes.findings}>
      <Note variant="bar" title={t('finding.title')}>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
