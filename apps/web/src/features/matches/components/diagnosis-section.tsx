import type { Brief } from '@raccordo/brief';
import type { Diagnosis } from '@raccordo/diagnosis';
import { Section, Voice } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { FindingList } from './finding-list.tsx';
import classes from './finding-list.module.css';
import { Rich } from './rich.tsx';

interface DiagnosisSectionProps {
  readonly brief: Brief;
  readonly diagnosis: Diagnosis;
}

/** The ask as it was said, then what the firm's own figures say about it. */
export function DiagnosisSection({ brief, diagnosis }: DiagnosisSectionProps) {
  const { t } = useTranslation('matches');
  const text = brief.ask.text.trim();
  return (
    <Section
      title={t('diagnosis.title')}
      note={
        <>
          <p>{t('diagnosis.note')}</p>
          <ClarityNote clarity={diagnosis.clarity} />
        </>
      }
    >
      <div className={classes.ask}>
        {text === '' ? (
          <p className={classes.text}>{t('diagnosis.noWords')}</p>
        ) : (
          <Voice source={t('diagnosis.yourWords')}>«{text}»</Voice>
        )}
      </div>
      <FindingList findings={diagnosis.findings} />
    </Section>
  );
}

function ClarityNote({ clarity }: Pick<Diagnosis, 'clarity'>) {
  const { t } = useTranslation('matches');
  const best = clarity.missing[0];
  return (
    <p>
      <Rich of="diagnosis.clarity" values={{ score: clarity.score }} />{' '}
      {best !== undefined &&
        t('diagnosis.clarityRaise', {
          raised: clarity.score + best.points,
          field: t(`path.${best.field.replace('.', '_')}`),
        })}
    </p>
  );
}
