import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MergePreview, Twin } from '../api/types.ts';

export interface MergeEffectProps {
  readonly preview: MergePreview;
  readonly target: Twin;
  readonly source: Twin;
}

/** What a merge would do, or why it cannot be done this way round. */
export function MergeEffect({ preview, target, source }: MergeEffectProps) {
  const { t, i18n } = useTranslation('curation');
  const names = useNames();
  const { list } = useFormat();
  if (preview.obstacle !== null) return <p role="note">{t(`obstacle.${preview.obstacle}`)}</p>;
  const fields = preview.fieldsTaken.map((field) =>
    i18n.exists(`changes:field.${field}`) ? t(`changes:field.${field}`) : field,
  );
  const offers = (ids: MergePreview['offersAdded']) => list(ids.map(names.capability));
  return (
    <ul>
      <li>{t('merge.keeps', { target: target.name, slug: target.slug })}</li>
      <li>{t('merge.redirects', { source: source.name, slug: source.slug })}</li>
      {preview.offersAdded.length > 0 && (
        <li>{t('merge.added', { offers: offers(preview.offersAdded) })}</li>
      )}
      {preview.offersImproved.length > 0 && (
        <li>{t('merge.improved', { offers: offers(preview.offersImproved) })}</li>
      )}
      {preview.offersLeftOut.length > 0 && (
        <li>{t('merge.leftOut', { offers: offers(preview.offersLeftOut) })}</li>
      )}
      {fields.length > 0 && <li>{t('merge.fields', { fields: list(fields) })}</li>}
      <li>{t('merge.counters')}</li>
    </ul>
  );
}
