import type { Brief } from '@raccordo/brief';
import { useEffect } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { FieldViolation } from '../../../shared/drafts/draft-saver.ts';

const CONTENT_PREFIX = /^content\./;

/** Shows what the server refused beside the fields it refused. */
export function useServerViolations(
  form: UseFormReturn<Brief>,
  violations: readonly FieldViolation[],
): void {
  useEffect(() => {
    for (const { path, code } of violations) {
      const name = path.replace(CONTENT_PREFIX, '') as FieldPath<Brief>;
      form.setError(name, { type: 'server', message: code });
    }
  }, [form, violations]);
}
