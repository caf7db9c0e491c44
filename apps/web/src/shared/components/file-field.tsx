import { FILE_KIND_RULES, type FileKind, isShownInline } from '@raccordo/files';
import { LinkButton } from '@raccordo/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptFile, ownFileAddress } from '../api/keep-file.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { acceptedTypes, acceptsKey } from './check-file.ts';
import classes from './file-field.module.css';
import { FileZone } from './file-zone.tsx';
import { useFileUpload } from './use-file-upload.ts';
import { useRefusalMessage } from './use-refusal-message.ts';

export interface FileFieldProps {
  readonly label: string;
  readonly organisationId: string;
  readonly kind: FileKind;
  /** The file that is there, null for none yet. */
  readonly value: KeptFile | null;
  /** Told when a file was kept, or removed: for good, unless this is only a link to it. */
  readonly onChange: (file: KeptFile | null) => void;
  /** What a picture shows, for who cannot see it; its name without. */
  readonly alt?: string;
  /** Removing only unlinks: somebody else decides when the file itself goes. */
  readonly isLinkOnly?: boolean;
}

const MEBIBYTE = 1024 * 1024;

/** Choosing or dropping a file sends it at once; what is there is shown, and may be removed. */
export function FileField(props: FileFieldProps) {
  const { label, organisationId, kind, value, onChange, alt, isLinkOnly = false } = props;
  const { t } = useTranslation(SHARED_NAMESPACE);
  const format = useFormat();
  const id = useId();
  const refusalOf = useRefusalMessage();
  const { state, send, cancel, remove, isRemoving } = useFileUpload({
    organisationId,
    kind,
    onChange,
  });

  return (
    <div>
      <span id={`${id}-label`} className={classes.label}>
        {label}
      </span>
      <p id={`${id}-note`} className={classes.note}>
        {t(`fileField.accepts.${acceptsKey(kind)}`, {
          megabytes: format.number(FILE_KIND_RULES[kind].maxBytes / MEBIBYTE),
        })}
      </p>
      {value !== null && (
        <Kept file={value} address={ownFileAddress(organisationId, value.id)} alt={alt} />
      )}
      <span className={classes.zone}>
        <FileZone
          accept={acceptedTypes(kind)}
          labelledBy={`${id}-label`}
          describedBy={state.kind === 'idle' ? `${id}-note` : `${id}-note ${id}-state`}
          isInvalid={state.kind === 'failed'}
          onFile={(file) => void send(file)}
        >
          {value === null ? t('fileField.choose') : t('fileField.replace')}
        </FileZone>
      </span>
      {value !== null && !isRemoving && (
        <LinkButton
          label={t('fileField.removeLabel', { name: value.name })}
          onClick={() => {
            if (isLinkOnly) onChange(null);
            else void remove(value);
          }}
        >
          {t('fileField.remove')}
        </LinkButton>
      )}
      <div id={`${id}-state`}>
        {state.kind === 'sending' && (
          <p role="status" className={classes.note}>
            {t('fileField.sending', { name: state.name, percent: format.percent(state.ratio) })}{' '}
            <LinkButton onClick={cancel}>{t('fileField.cancel')}</LinkButton>
          </p>
        )}
        {state.kind === 'failed' && (
          <p role="alert" className={classes.error}>
            {state.name}: {refusalOf(state.error)}
          </p>
        )}
      </div>
    </div>
  );
}

interface KeptProps {
  readonly file: KeptFile;
  readonly address: string;
  readonly alt: string | undefined;
}

function Kept({ file, address, alt }: KeptProps) {
  const format = useFormat();
  if (isShownInline(file.mediaType)) {
    return (
      <img
        className={classes.preview}
        src={address}
        alt={alt ?? file.name}
        width={file.widthPixels ?? undefined}
        height={file.heightPixels ?? undefined}
      />
    );
  }
  const size = format.number(Math.max(1, Math.round(file.sizeBytes / 1024)));
  return (
    <p className={classes.kept}>
      <a href={address}>{file.name}</a> ({size} kB)
    </p>
  );
}
