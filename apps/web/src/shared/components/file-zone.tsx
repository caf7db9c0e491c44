import { type ReactNode, useState } from 'react';
import classes from './file-zone.module.css';

interface FileZoneProps {
  /** What a file input may offer: types and endings. */
  readonly accept: string;
  /** Where the words inside do not say what the file is for. */
  readonly labelledBy?: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Where a file is chosen, or dropped; one at a time. */
export function FileZone(props: FileZoneProps) {
  const { accept, labelledBy, describedBy, isInvalid, onFile, children } = props;
  const [isOver, setOver] = useState(false);
  const take = ([file]: Iterable<File>): void => {
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      className={classes.zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className={classes.input}
        accept={accept}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
          take(chosen);
        }}
      />
      {children}
    </label>
  );
}
