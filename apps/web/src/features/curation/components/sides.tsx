import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './sides.module.css';

export interface SidesProps {
  readonly listLabel: string;
  readonly list: ReactNode;
  readonly openedLabel: string;
  /** What tells the open one from others; null when none is. */
  readonly openedKey: string | null;
  /** The one that is open, or what to say when none is. */
  readonly opened: ReactNode;
  /** The same list with none open. */
  readonly listAddress: string;
}

/** A list and the one thing of it that is open. A phone shows one of the two. */
export function Sides(props: SidesProps) {
  const { listLabel, list, openedLabel, openedKey, opened, listAddress } = props;
  const { t } = useTranslation('curation');
  const listSide = useRef<HTMLElement>(null);
  const openedSide = useRef<HTMLElement>(null);
  useEffect(() => {
    if (openedKey !== null && isHidden(listSide.current)) openedSide.current?.focus();
  }, [openedKey]);
  return (
    <div className={classes.sides} data-open={openedKey !== null}>
      <section ref={listSide} className={classes.listSide} aria-label={listLabel}>
        {list}
      </section>
      <section
        ref={openedSide}
        className={classes.openedSide}
        tabIndex={-1}
        aria-label={openedLabel}
        aria-live="polite"
      >
        {openedKey !== null && (
          <Link to={listAddress} className={classes.back ?? ''} preventScrollReset>
            {t('list.back')}
          </Link>
        )}
        {opened}
      </section>
    </div>
  );
}

/** The link that opened it went away with the list: the focus goes on to what it opened. */
const isHidden = (side: HTMLElement | null): boolean =>
  side !== null && getComputedStyle(side).display === 'none';
