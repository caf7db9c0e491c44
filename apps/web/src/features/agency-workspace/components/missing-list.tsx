import type { ProfileViolation } from '@raccordo/agency';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChangeText } from '../../../shared/changes/use-change-text.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { capitalised } from '../../../shared/i18n/capitalised.ts';
import { useDraft } from '../hooks/use-profile-draft.ts';
import { stepOfPath } from '../model/profile-step.ts';
import classes from './workspace.module.css';

export interface MissingListProps {
  readonly violations: readonly ProfileViolation[];
  /** Before one goes to mend it. */
  readonly onGo: () => void;
}

/** What keeps the profile from going public, each with the way to where it is mended. */
export function MissingList({ violations, onGo }: MissingListProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { profile } = useDraft();
  const text = useChangeText();
  // Things of a list are named, not numbered.
  const named = (path: string): string =>
    path.replace(
      /^(offers|people|certifications)\.(\d+)/,
      (_, list: 'offers' | 'people' | 'certifications', at: string) => {
        const one = profile[list][Number(at)];
        const name = one === undefined ? '' : 'capability' in one ? one.capability : one.name;
        return [list, name].filter(Boolean).join('.');
      },
    );
  return (
    <ul>
      {violations.map(({ path, code }) => (
        <li key={`${path} ${code}`} className={classes.row}>
          <span className={classes.ends}>
            <Link to={paths.agencyDraft(locale, stepOfPath(path))} onClick={onGo}>
              {capitalised(text.path(named(path)))}
            </Link>
            <span className={classes.quiet}>{t(`violation.${code}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
