import { useMutation, useQueryClient } from '@tanstack/react-query';
import { upload } from '../../../shared/api/upload.ts';
import type { ImportReport } from './types.ts';

export interface ImportOrder {
  readonly file: File;
  /** Only says what would happen. */
  readonly isDryRun: boolean;
}

export function useImportAgencies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, isDryRun }: ImportOrder) =>
      upload<ImportReport>('/admin/imports/agencies', {
        file,
        fields: { dryRun: String(isDryRun) },
      }),
    onSuccess: ({ isDryRun }) =>
      isDryRun ? undefined : queryClient.invalidateQueries({ queryKey: ['admin'] }),
  });
}
