import { Button } from '@mantine/core';
import type { ApiToken, CurrentOrganisation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { useCurrentOrganisation } from '../../../shared/session/current-organisation.ts';
import { apiTokensQuery, revokeApiToken } from '../api/api-tokens.ts';
import classes from '../../../shared/forms/form.module.css';
import { NewTokenForm } from '../components/new-token-form.tsx';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { useAccountCrumbs } from '../hooks/use-account-crumbs.ts';
import { scopeKey } from '../model/token-scopes.ts';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

/** What programs act for the organisation, and with what they are let in. */
export function ApiTokensPage() {
  const { t } = useTranslation('identity');
  const crumbs = useAccountCrumbs(t('tokens.title'));
  return (
    <Page
      title={t('tokens.title')}
      crumbs={crumbs}
      heading={t('tokens.title')}
      lead={t('tokens.lead')}
    >
      <OnlySignedIn>
        <OfOrganisation />
      </OnlySignedIn>
    </Page>
  );
}

function OfOrganisation() {
  const { t } = useTranslation('identity');
  const organisation = useCurrentOrganisation();
  if (organisation === null) return <EmptyNote title={t('tokens.noOrganisation')} />;
  return (
    <>
      <Tokens organisation={organisation} />
      {organisation.role !== 'member' && (
        <NewTokenForm key={organisation.id} organisation={organisation} />
      )}
    </>
  );
}

function Tokens({ organisation }: { readonly organisation: CurrentOrganisation }) {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const queryClient = useQueryClient();
  const tokens = useQuery(apiTokensQuery(organisation.id));
  const revoke = useMutation({
    mutationFn: (id: string) => revokeApiToken(organisation.id, id),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: apiTokensQuery(organisation.id).queryKey }),
  });
  return (
    <Section title={organisation.name}>
      <AsyncView
        query={tokens}
        waitingText={t('tokens.waiting')}
        waitingLines={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyNote title={t('tokens.none')} />}
      >
        {({ items }) => (
          <ul className={classes.rows}>
            {items.map((token) => (
              <TokenRow
                key={token.id}
                token={token}
                isBusy={revoke.isPending}
                onRevoke={() => revoke.mutate(token.id)}
              />
            ))}
          </ul>
        )}
      </AsyncView>
      {revoke.isError && <p role="alert">{messageOf(revoke.error)}</p>}
    </Section>
  );
}

interface TokenRowProps {
  readonly token: ApiToken;
  readonly isBusy: boolean;
  readonly onRevoke: () => void;
}

function TokenRow({ token, isBusy, onRevoke }: TokenRowProps) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const scopes = token.scopes.map((scope) => t(`scopes.${scopeKey(scope)}`));
  const { lastUsedAt, expiresAt } = token;
  return (
    <li className={classes.row}>
      <span className={classes.name}>{token.name}</span>
      <Button
        size="xs"
        variant="outline"
        disabled={isBusy}
        aria-label={t('tokens.revokeNamed', { name: token.name })}
        onClick={onRevoke}
      >
        {t('tokens.revoke')}
      </Button>
      <span className={classes.quiet}>
        {format.list(scopes)}.{' '}
        {lastUsedAt === null
          ? t('tokens.neverUsed')
          : t('tokens.lastUsed', { date: format.date(lastUsedAt) })}{' '}
        {t('tokens.until', { date: format.date(expiresAt) })}
      </span>
    </li>
  );
}
