import { useState, type ReactNode } from 'react';
import { Popover } from '@mantine/core';
import classes from './source-note.module.css';

export interface SourceNoteProps {
  /** The question, e.g. "da dove viene?". */
  readonly question: string;
  /** What the question is about, for who cannot see what stands beside it. */
  readonly about: string;
  readonly children: ReactNode;
}

/** Every figure can be asked where it comes from: a real button, never a hover. */
export function SourceNote({ question, about, children }: SourceNoteProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover withRoles opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <button
          type="button"
          className={classes.question}
          aria-label={`${question} ${about}`}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          {question}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
