import type { ReactNode } from 'react';
import { Drawer } from '@mantine/core';
import classes from './side-sheet.module.css';

export interface SideSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Name of the closing button, in the language of the page. */
  readonly closeLabel: string;
  /** Actions that stay in sight at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A drawer from the right, the whole screen on a phone. Its head is a plain box: Mantine's own is a
 * `header`, which outside a section would be a second banner of the page.
 */
export function SideSheet({
  opened,
  onClose,
  title,
  closeLabel,
  actions,
  children,
}: SideSheetProps) {
  return (
    <Drawer.Root opened={opened} onClose={onClose}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.sheet}>
          <div className={classes.head}>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.CloseButton aria-label={closeLabel} />
          </div>
          <div className={classes.body}>{children}</div>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}
