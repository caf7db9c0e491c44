import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useReferences } from '../api/list-references.ts';
import { NewLabel } from '../components/new-label.tsx';
import { ReferenceRows } from '../components/reference-rows.tsx';

/** What things are called, and what the labels of directories mean. */
export function TaxonomyPage() {
  const { t } = useTranslation('reference-data');
  const locale = useLocale();
  const labels = useReferences('labels');
  const mappings = useReferences('mappings');
  return (
    <Page title={t('taxonomy.title')} heading={t('taxonomy.heading')} lead={t('taxonomy.lead')}>
      <Section title={t('taxonomy.labels')} note={<p>{t('taxonomy.labelsNote')}</p>} id="labels">
        <AsyncView query={labels} waitingText={t('list.waiting')}>
          {({ items }) => (
            <ReferenceRows
              items={items}
              addressOf={(itemId) => paths.adminReference(locale, 'labels', itemId)}
              groupName={(group) => t(`label.kind.${group}`)}
              caption={t('taxonomy.labels')}
            />
          )}
        </AsyncView>
      </Section>
      <Section
        title={t('taxonomy.mappings')}
        note={<p>{t('taxonomy.mappingsNote')}</p>}
        id="mappings"
      >
        <NewLabel />
        <AsyncView query={mappings} waitingText={t('list.waiting')}>
          {({ items }) => (
            <ReferenceRows
              items={items}
              addressOf={(itemId) => paths.adminReference(locale, 'mappings', itemId)}
              caption={t('taxonomy.mappings')}
            />
          )}
        </AsyncView>
      </Section>
    </Page>
  );
}
