import type { FileKind } from '@raccordo/files';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptFile } from '../../../shared/api/keep-file.ts';
import { FileField } from '../../../shared/components/file-field.tsx';
import { WORKSPACE_KEYS } from '../api/keys.ts';
import { useOwnFiles } from '../api/read.ts';

export interface OwnFileFieldProps {
  readonly label: string;
  readonly organisationId: string;
  readonly kind: FileKind;
  readonly fileId: string | null;
  readonly alt?: string;
  readonly onChange: (fileId: string | null) => void;
}

/**
 * A file of the profile. Taking it away only unlinks it: what is live shows it until the next
 * publication, and the server removes what nothing points to.
 */
export function OwnFileField({ fileId, onChange, ...field }: OwnFileFieldProps) {
  const queryClient = useQueryClient();
  const files = useOwnFiles(field.organisationId);
  const [sent, setSent] = useState<KeptFile | null>(null);
  const known = files.data?.find(({ id }) => id === fileId) ?? null;
  const value = sent !== null && sent.id === fileId ? sent : known;
  return (
    <FileField
      {...field}
      value={value}
      isLinkOnly
      onChange={(file) => {
        setSent(file);
        onChange(file?.id ?? null);
        void queryClient.invalidateQueries({
          queryKey: WORKSPACE_KEYS.one(field.organisationId, '/files'),
        });
      }}
    />
  );
}
