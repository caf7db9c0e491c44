import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useReference } from '../api/get-reference.ts';
import type { Book, ReferenceDetails } from '../api/reference-types.ts';
import { DraftSection } from '../components/draft-section.tsx';
import { EffectSection } from '../components/effect-section.tsx';
import { HistorySection } from '../components/history-section.tsx';
import { InForceSection } from '../components/in-force-section.tsx';
import { PublishSection } from '../components/publish-section.tsx';
import { useValueText } from '../hooks/use-value-text.ts';

/** One figure: in force, proposed, its effect, its publication, its history. */
export const FigurePage = () => <ReferencePage book="figures" />;

/** One name of the field. */
export const LabelPage = () => <ReferencePage book="labels" />;

/** One label of directories. */
export const MappingPage = () => <ReferencePage book="mappings" />;

function ReferencePage({ book }: { readonly book: Book }) {
  const { t } = useTranslation('reference-data');
  const { itemId = '' } = useParams();
  const item = useReference(book, itemId);
  const crumb = useListCrumb(book);
  if (item.data !== undefined) return <ItemView key={itemId} book={book} item={item.data} />;
  return (
    <Page title={itemId} crumbs={[crumb, { label: itemId }]} heading={itemId}>
      <AsyncView query={item} waitingText={t('item.waiting')}>
        {() => null}
      </AsyncView>
    </Page>
  );
}

function ItemView({ book, item }: { readonly book: Book; readonly item: ReferenceDetails }) {
  const text = useValueText();
  const crumb = useListCrumb(book);
  const name = text.nameOf(item.itemId, item.value);
  return (
    <Page title={name} crumbs={[crumb, { label: name }]} heading={name}>
      <InForceSection item={item} />
      <DraftSection book={book} item={item} />
      <EffectSection book={book} item={item} />
      <PublishSection book={book} item={item} />
      <HistorySection book={book} item={item} />
    </Page>
  );
}

function useListCrumb(book: Book) {
  const { t } = useTranslation('reference-data');
  const locale = useLocale();
  return book === 'figures'
    ? { label: t('figures.title'), to: paths.adminFigures(locale) }
    : { label: t('taxonomy.title'), to: paths.adminTaxonomy(locale) };
}
