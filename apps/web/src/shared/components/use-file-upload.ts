import { FILE_KIND_RULES, type FileKind } from '@raccordo/files';
import { useRef, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { type KeptFile, useKeepFile, useRemoveFile } from '../api/keep-file.ts';
import { checkFile } from './check-file.ts';

export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly ratio: number }
  | { readonly kind: 'failed'; readonly name: string; readonly error: unknown };

interface FileUploadOptions {
  readonly organisationId: string;
  readonly kind: FileKind;
  readonly onChange: (file: KeptFile | null) => void;
}

/** One file at a time: a new choice takes the place of one still on its way. */
export function useFileUpload({ organisationId, kind, onChange }: FileUploadOptions) {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const sending = useRef<AbortController | null>(null);
  const keep = useKeepFile({ organisationId, kind });
  const removal = useRemoveFile(organisationId);

  async function send(file: File): Promise<void> {
    sending.current?.abort();
    const control = new AbortController();
    sending.current = control;
    const { name } = file;
    setState({ kind: 'sending', name, ratio: 0 });
    try {
      const refusal = await checkFile(kind, file);
      if (refusal !== null) {
        const { maxBytes } = FILE_KIND_RULES[kind];
        throw new ApiProblem(refusal, 422, { details: { maxBytes } });
      }
      const kept = await keep.mutateAsync({
        file,
        signal: control.signal,
        onProgress: (ratio) => {
          if (!control.signal.aborted) setState({ kind: 'sending', name, ratio });
        },
      });
      setState({ kind: 'idle' });
      onChange(kept);
    } catch (error) {
      if (!control.signal.aborted) setState({ kind: 'failed', name, error });
    }
  }

  function cancel(): void {
    sending.current?.abort();
    setState({ kind: 'idle' });
  }

  async function remove(file: KeptFile): Promise<void> {
    try {
      await removal.mutateAsync(file.id);
      setState({ kind: 'idle' });
      onChange(null);
    } catch (error) {
      // Already gone is what was asked for.
      if (error instanceof ApiProblem && error.code === 'file.not_found') onChange(null);
      else setState({ kind: 'failed', name: file.name, error });
    }
  }

  return { state, send, cancel, remove, isRemoving: removal.isPending };
}
