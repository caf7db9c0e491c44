import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import classes from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** What stays in sight on a phone, where the panel is one line at the foot. */
  readonly short: string;
  readonly children: ReactNode;
}

/** What the answers entail, beside them; on a phone a line at the foot that opens. */
export function SidePanel({ title, short, children }: SidePanelProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const bodyId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={classes.panel} data-open={isOpen || undefined} aria-label={title}>
      <div id={bodyId} className={classes.body}>
        <h2>{title}</h2>
        {children}
      </div>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{short}</span>
        <span className={classes.more}>{isOpen ? t('aside.less') : t('aside.more')}</span>
      </button>
    </aside>
  );
}

/** Consequences, one a row. */
export function PanelList({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}
