import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Lead } from '@raccordo/ui';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import classes from './page.module.css';
import { useDocumentHead } from './use-document-head.ts';

export interface Crumb {
  readonly label: string;
  /** The last crumb, where one is, has none. */
  readonly to?: string;
}

export interface PageProps {
  /** Of the document; ` · Raccordo` is added. */
  readonly title: string;
  readonly description?: string;
  readonly crumbs?: readonly Crumb[];
  /** Small line above the heading: kind, step. */
  readonly kicker?: ReactNode;
  /** The one h1; null when the page draws its own. */
  readonly heading: ReactNode;
  /** `verdict` once a page at most: home, result, an agency's name. */
  readonly headingSize?: 'title' | 'verdict' | 'name';
  readonly lead?: ReactNode;
  /** Right of the heading on a desk, under the lead on a phone. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** Head of a screen, with its document title and description. */
export function Page({
  title,
  description,
  crumbs = [],
  kicker,
  heading,
  headingSize = 'title',
  lead,
  aside,
  children,
}: PageProps) {
  useDocumentHead(title, description);
  return (
    <>
      {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      {heading !== null && (
        <div className={crumbs.length > 0 ? classes.head : `${classes.head} ${classes.first}`}>
          <div className={aside === undefined ? classes.whole : classes.words}>
            {kicker !== undefined && <div className={classes.kicker}>{kicker}</div>}
            <h1 className={classes.heading} data-size={headingSize}>
              {heading}
            </h1>
            {lead !== undefined && <Lead>{lead}</Lead>}
          </div>
          {aside !== undefined && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  return (
    <nav aria-label={t('layout.crumbs')} className={classes.crumbs}>
      <ol className={classes.crumbList}>
        {crumbs.map((crumb) => (
          <li key={crumb.label} className={classes.crumb}>
            {crumb.to === undefined ? (
              <span>{crumb.label}</span>
            ) : (
              <Link to={crumb.to}>{crumb.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
