import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useReferences } from '../api/list-references.ts';
import { ReferenceRows } from '../components/reference-rows.tsx';

/** Every published figure, to be found and opened. */
export function FiguresPage() {
  const { t } = useTranslation('reference-data');
  const locale = useLocale();
  const figures = useFigureText();
  return (
    <Page title={t('figures.title')} heading={t('figures.heading')} lead={t('figures.lead')}>
      <AsyncView query={useReferences('figures')} waitingText={t('list.waiting')}>
        {({ items }) => (
          <ReferenceRows
            items={items}
            addressOf={(itemId) => paths.adminReference(locale, 'figures', itemId)}
            groupName={figures.group}
            caption={t('figures.heading')}
          />
        )}
      </AsyncView>
    </Page>
  );
}
