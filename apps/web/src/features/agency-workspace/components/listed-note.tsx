import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useOwnershipCandidates } from '../api/read.ts';
import { useDraft } from '../hooks/use-profile-draft.ts';
import classes from './workspace.module.css';

/** Somebody with this VAT number is in the directory already: better ask for it than list twice. */
export function ListedNote({ vatNumber }: { readonly vatNumber: string | null }) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { organisationId, state } = useDraft();
  // The server compares what it has: the number counts once it is saved.
  const saved = state.status === 'saved' ? vatNumber : null;
  const candidates = useOwnershipCandidates(organisationId, saved);
  const items = candidates.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <div className={classes.note} role="status">
      <p>{t('listed.title')}</p>
      <ul>
        {items.map(({ slug, name, city }) => (
          <li key={slug}>
            <Link to={paths.agencyOwnership(locale, slug)}>
              {t('listed.ask', { name: [name, city].filter(Boolean).join(', ') })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
