import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './question-dialog.module.css';

export interface QuestionDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Absent when the question must be answered. */
  readonly onClose?: () => void;
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
}

/**
 * A question that stops everything else. Its head is a plain box: the library's own is a `header`,
 * which outside a section would be a second banner of the page.
 */
export function QuestionDialog({
  isOpen,
  title,
  onClose,
  size = 'md',
  children,
}: QuestionDialogProps) {
  return (
    <Modal.Root
      opened={isOpen}
      onClose={() => onClose?.()}
      closeOnClickOutside={onClose !== undefined}
      closeOnEscape={onClose !== undefined}
      size={size}
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.body}>
          <Modal.Title>{title}</Modal.Title>
          {children}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
