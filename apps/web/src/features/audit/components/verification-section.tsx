import { Button } from '@mantine/core';
import { Note, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Verification } from '../api/audit-types.ts';
import { useVerifyLog } from '../api/verify-log.ts';
import classes from './verification-section.module.css';

export function VerificationSection() {
  const { t } = useTranslation('audit');
  const verify = useVerifyLog();
  return (
    <Section title={t('verify.title')} note={t('verify.note')}>
      <div className={classes.verify}>
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('verify.button')}
        </Button>
        <div aria-live="polite">
          {verify.data !== undefined && <Verdict verification={verify.data} />}
        </div>
        {verify.isError && <ProblemNote error={verify.error} onRetry={() => verify.mutate()} />}
      </div>
    </Section>
  );
}

function Verdict({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { isIntact, count, headHash, brokenAt, reason } = verification;
  if (isIntact) {
    return (
      <Note title={t('verify.intact', { count: count ?? 0 })}>
        <p className={classes.hash}>{t('verify.head', { hash: headHash })}</p>
      </Note>
    );
  }
  return (
    <Note variant="bar" title={t('verify.broken', { seq: format.number(brokenAt ?? 0) })}>
      <p>{t(`verify.reason.${reason ?? 'edited'}`)}</p>
      <p>{t('verify.next')}</p>
    </Note>
  );
}
