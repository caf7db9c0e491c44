import type { Finding } from '@raccordo/diagnosis';
import { SeverityGlyph } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFindingText } from '../hooks/use-finding-text.ts';
import { EvidenceSource } from './evidence-source.tsx';
import classes from './finding-list.module.css';

/** Findings, gravest first: what is so, by which figures, and what to do about it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('matches');
  const findingText = useFindingText();
  return (
    <div>
      {findings.map((finding) => {
        const { title, text, nextStep } = findingText(finding);
        return (
          <article key={finding.ruleId} className={classes.finding}>
            <SeverityGlyph severity={finding.severity} />
            <div>
              <p className={classes.severity} data-severity={finding.severity}>
                {t(`severity.${finding.severity}`)}
              </p>
              <h3>{title}</h3>
              <p className={classes.text}>{text}</p>
              <div className={classes.next}>
                <span>
                  <b>{t('diagnosis.next')}</b> {nextStep}
                </span>
                <EvidenceSource evidence={finding.evidence} about={title} />
              </div>
            </div>
          </article>
        );
      })}
    </div>
  );
}
