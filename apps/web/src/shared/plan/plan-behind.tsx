import type { BriefResponse } from '@raccordo/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getJson } from '../api/request.ts';
import { useNames } from '../hooks/use-names.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { paths } from '../paths.ts';
import classes from './plan-behind.module.css';

/** Shares its key with the pages of the brief: it is read once. */
const briefQuery = (id: string) =>
  queryOptions({
    queryKey: ['briefs', 'one', id],
    queryFn: ({ signal }) =>
      getJson<BriefResponse>(`/briefs/${encodeURIComponent(id)}`, { signal }),
  });

/**
 * Which plan the hours on this page come from, and the way to it. Nothing until it is known, and
 * nothing that holds up the page.
 */
export function PlanBehind({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const format = useFormat();
  const names = useNames();
  const { data: brief } = useQuery(briefQuery(briefId));
  if (brief === undefined || brief.state === 'draft') return null;
  const { chosenPlan } = brief;
  const key = chosenPlan === null ? 'proposed' : 'chosen';
  return (
    <p className={classes.line}>
      {t(`planBehind.${key}`, {
        channels: format.list(
          (chosenPlan?.channels ?? []).map((spend) => names.channel(spend.channel)),
        ),
        budget: format.money(chosenPlan?.budgetMinor ?? 0, { decimals: 0 }),
      })}{' '}
      <Link to={paths.plan(format.locale, briefId)}>{t(`planBehind.${key}Link`)}</Link>
    </p>
  );
}
