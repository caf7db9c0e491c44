import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useDropDraft, useSaveDraft } from '../api/change-reference.ts';
import type { Book, ReferenceDetails } from '../api/reference-types.ts';
import { useDraftForm } from '../hooks/use-draft-form.ts';
import { useProblemAt } from '../hooks/use-problem-at.ts';
import { FigureForm } from './figure-form.tsx';
import classes from './forms.module.css';
import { LabelForm } from './label-form.tsx';
import { MappingForm } from './mapping-form.tsx';

interface DraftSectionProps {
  readonly book: Book;
  readonly item: ReferenceDetails;
}

/** The value somebody means to publish: kept as a draft, without effect. */
export function DraftSection({ book, item }: DraftSectionProps) {
  const { t } = useTranslation('reference-data');
  const form = useDraftForm(item);
  const save = useSaveDraft(book, item);
  const drop = useDropDraft(book, item);
  const { figure, label, mapping } = form.value;
  // Until something is typed, "nothing changes" is no reproach.
  const problemAt = useProblemAt(form.isSaved ? [] : form.problems, item.kind, save.error);
  const canSave = !form.isSaved && form.problems.length === 0;
  return (
    <Section
      title={t('draft.title')}
      note={<p>{t(item.draft === null ? 'draft.note' : 'draft.savedNote')}</p>}
      id="draft"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) save.mutate({ ...form.value, restoresVersion: null });
        }}
      >
        {figure !== null && (
          <FigureForm
            value={figure}
            onChange={(changed) => form.change({ ...form.value, figure: changed })}
            problemAt={problemAt}
          />
        )}
        {label !== null && (
          <LabelForm
            itemId={item.itemId}
            value={label}
            onChange={(changed) => form.change({ ...form.value, label: changed })}
            problemAt={problemAt}
          />
        )}
        {mapping !== null && (
          <MappingForm
            value={mapping}
            onChange={(changed) => form.change({ ...form.value, mapping: changed })}
            problemAt={problemAt}
          />
        )}
        <div className={classes.actions}>
          <Button type="submit" size="sm" disabled={!canSave} loading={save.isPending}>
            {t('draft.save')}
          </Button>
          {item.draft !== null && (
            <Button
              size="sm"
              variant="outline"
              loading={drop.isPending}
              onClick={() => drop.mutate(null)}
            >
              {t('draft.drop')}
            </Button>
          )}
        </div>
        {(save.isError || drop.isError) && <ProblemNote error={save.error ?? drop.error} />}
      </form>
    </Section>
  );
}
