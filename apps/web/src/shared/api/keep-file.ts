import type { components } from '@raccordo/api-client';
import type { FileKind } from '@raccordo/files';
import { useMutation } from '@tanstack/react-query';
import { API_PREFIX, request } from './request.ts';
import { upload } from './upload.ts';

export type KeptFile = components['schemas']['FileResponse'];

export interface KeepFileOptions {
  readonly organisationId: string;
  readonly kind: FileKind;
}

interface SentFile {
  readonly file: File;
  readonly onProgress: (ratio: number) => void;
  readonly signal: AbortSignal;
}

const filesOf = (organisationId: string): string =>
  `/organisations/${encodeURIComponent(organisationId)}/files`;

/** Where the organisation itself sees the file, published or not. */
export const ownFileAddress = (organisationId: string, fileId: string): string =>
  `${API_PREFIX}${filesOf(organisationId)}/${encodeURIComponent(fileId)}`;

/** Where everybody sees it while it is published. */
export const publicFileAddress = (fileId: string): string =>
  `${API_PREFIX}/files/${encodeURIComponent(fileId)}`;

export const useKeepFile = ({ organisationId, kind }: KeepFileOptions) =>
  useMutation({
    mutationFn: ({ file, onProgress, signal }: SentFile) =>
      upload<KeptFile>(filesOf(organisationId), { fields: { kind }, file, onProgress, signal }),
  });

export const useRemoveFile = (organisationId: string) =>
  useMutation({
    mutationFn: async (fileId: string) => {
      await request<undefined>(`${filesOf(organisationId)}/${encodeURIComponent(fileId)}`, {
        method: 'DELETE',
      });
    },
  });
