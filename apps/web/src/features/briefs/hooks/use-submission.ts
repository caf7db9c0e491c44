import type { Brief } from '@raccordo/brief';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { BRIEF_KEYS } from '../api/brief-response.ts';
import { submitBrief } from '../api/submit-brief.ts';
import type { DraftSaver } from '../../../shared/drafts/draft-saver.ts';

export interface Submission {
  readonly isSubmitting: boolean;
  /** A sentence; null when nothing went wrong. */
  readonly failure: string | null;
  readonly submit: () => Promise<void>;
}

/** Saves what is pending, then submits that very version. */
export function useSubmission(
  form: UseFormReturn<Brief>,
  saver: DraftSaver<Brief>,
  onSubmitted: (briefId: string) => void,
): Submission {
  const { t } = useTranslation('briefs');
  const queryClient = useQueryClient();
  const [isSubmitting, setSubmitting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (): Promise<void> => {
    setSubmitting(true);
    setFailure(null);
    try {
      const isSaved = await saver.ensure(form.getValues());
      const { draftId: briefId, version } = saver.snapshot();
      if (!isSaved || briefId === null || version === null) {
        setFailure(t('summary.submitFailed'));
        return;
      }
      const submitted = await submitBrief(briefId, version);
      queryClient.setQueryData(BRIEF_KEYS.one(briefId), submitted);
      void queryClient.invalidateQueries({ queryKey: BRIEF_KEYS.list });
      onSubmitted(briefId);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'brief.already_submitted') {
        const { draftId: briefId } = saver.snapshot();
        if (briefId !== null) onSubmitted(briefId);
        return;
      }
      if (error instanceof ApiProblem) {
        for (const { path, code } of error.violations) {
          form.setError(path as FieldPath<Brief>, { type: 'server', message: code });
        }
      }
      setFailure(t('summary.submitFailed'));
    } finally {
      setSubmitting(false);
    }
  };

  return { isSubmitting, failure, submit };
}
