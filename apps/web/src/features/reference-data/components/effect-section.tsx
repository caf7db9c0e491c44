import { Button } from '@mantine/core';
import { Quiet, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { Waiting } from '../../../shared/async/waiting.tsx';
import { useStartPreview } from '../api/change-reference.ts';
import type { Book, Preview, ReferenceDetails } from '../api/reference-types.ts';
import { EffectView } from './effect-view.tsx';

interface EffectSectionProps {
  readonly book: Book;
  readonly item: ReferenceDetails;
}

/** What the draft would do to the rankings of the last needs, before it does it. */
export function EffectSection({ book, item }: EffectSectionProps) {
  const { t } = useTranslation('reference-data');
  const start = useStartPreview(book, item);
  const { preview } = item;
  const canStart = preview === null || preview.status === 'failed';
  return (
    <Section title={t('effect.title')} note={<p>{t('effect.note')}</p>} id="effect">
      {item.draft === null ? (
        <Quiet>{t('effect.noDraft')}</Quiet>
      ) : (
        <>
          {preview !== null && <PreviewState preview={preview} />}
          {canStart && (
            <Button size="sm" loading={start.isPending} onClick={() => start.mutate(null)}>
              {t(preview === null ? 'effect.compute' : 'effect.again')}
            </Button>
          )}
          {start.isError && <ProblemNote error={start.error} />}
        </>
      )}
    </Section>
  );
}

function PreviewState({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('reference-data');
  const { status, effect, done, total } = preview;
  if (status === 'failed') return <p role="alert">{t('effect.failed')}</p>;
  if (effect === null) {
    const text = total === 0 ? t('effect.starting') : t('effect.progress', { done, total });
    return <Waiting text={text} lines={3} />;
  }
  return <EffectView effect={effect} />;
}
