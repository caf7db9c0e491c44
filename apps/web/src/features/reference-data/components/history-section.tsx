import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useSaveDraft } from '../api/change-reference.ts';
import type { Book, ReferenceDetails, ReferenceValue } from '../api/reference-types.ts';
import { useValueText } from '../hooks/use-value-text.ts';
import { Differences } from './differences.tsx';
import classes from './history-section.module.css';

interface HistorySectionProps {
  readonly book: Book;
  readonly item: ReferenceDetails;
}

interface Stage {
  readonly version: number;
  readonly value: ReferenceValue;
  readonly title: string;
  readonly reason: string | null;
}

/** Every publication with what it changed; an earlier one is taken up again as a new draft. */
export function HistorySection({ book, item }: HistorySectionProps) {
  const { t } = useTranslation('reference-data');
  const text = useValueText();
  const save = useSaveDraft(book, item);
  const stages = useStages(item);
  return (
    <Section title={t('history.title')} note={<p>{t('history.note')}</p>} id="history">
      <ol className={classes.list}>
        {stages.map((stage, at) => {
          const older = stages[at + 1];
          return (
            <li key={stage.version} className={classes.stage}>
              <h3 className={classes.title}>{stage.title}</h3>
              {stage.reason !== null && <p className={classes.reason}>{stage.reason}</p>}
              {older === undefined ? (
                <p>{text.briefly(stage.value)}</p>
              ) : (
                <Differences older={text.linesOf(older.value)} newer={text.linesOf(stage.value)} />
              )}
              {at > 0 && (
                <Button
                  size="sm"
                  variant="outline"
                  aria-label={t('history.takeUp', { title: stage.title })}
                  loading={save.isPending}
                  onClick={() => save.mutate({ ...stage.value, restoresVersion: stage.version })}
                >
                  {t('history.restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {save.isError && <ProblemNote error={save.error} />}
    </Section>
  );
}

/** Latest first; last what the program came with. */
function useStages(item: ReferenceDetails): readonly Stage[] {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const published = item.history.map((revision): Stage => {
    const values = {
      version: format.number(revision.version),
      date: format.date(revision.publishedAt),
      restored: format.number(revision.restoresVersion ?? 0),
    };
    return {
      version: revision.version,
      value: revision.value,
      title: t(revision.restoresVersion === null ? 'history.stage' : 'history.restored', values),
      reason: revision.reason,
    };
  });
  if (item.shipped === null) return published;
  return [
    ...published,
    { version: 0, value: item.shipped, title: t('history.shipped'), reason: null },
  ];
}
