import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isUnreachable } from '../../../shared/api/api-problem.ts';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { SavePreferences } from '../api/notification-types.ts';
import { preferencesQuery, savePreferences } from '../api/preferences.ts';
import { PreferencesForm } from '../components/preferences-form.tsx';

/** What one wants to be told, and how. */
export function PreferencesPage() {
  const { t } = useTranslation('notifications');
  const locale = useLocale();
  const queryClient = useQueryClient();
  const query = useQuery(preferencesQuery);
  const save = useMutation({
    mutationFn: (wanted: SavePreferences) => savePreferences(query.data?.etag ?? null, wanted),
    onSuccess: (saved) => queryClient.setQueryData(preferencesQuery.queryKey, saved),
    // What was chosen here stays; saving again is then a choice made knowing.
    onError: async (error) => {
      if (isUnreachable(error)) return;
      await queryClient.invalidateQueries({ queryKey: preferencesQuery.queryKey });
    },
  });
  return (
    <Page
      title={t('preferences.title')}
      crumbs={[
        { label: t('list.title'), to: paths.notifications(locale) },
        { label: t('preferences.title') },
      ]}
      heading={t('preferences.title')}
      lead={t('preferences.lead')}
    >
      <AsyncView query={query} waitingText={t('preferences.waiting')}>
        {({ body }) => (
          <PreferencesForm
            preferences={body}
            isSaving={save.isPending}
            isSaved={save.isSuccess}
            error={save.error}
            onTouch={save.reset}
            onSave={save.mutate}
          />
        )}
      </AsyncView>
    </Page>
  );
}
