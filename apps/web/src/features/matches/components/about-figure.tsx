import { SourceNote } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';

/** "Where from?" of a figure the page works out itself: the sum, in words. */
export function AboutFigure({ of }: { readonly of: 'hours' | 'breakEven' | 'leads' }) {
  const { t } = useTranslation(['matches', 'shared']);
  return (
    <SourceNote question={t('shared:source.question')} about={t(`source.about.${of}`)}>
      <p>{t(`source.${of}`)}</p>
    </SourceNote>
  );
}
