import { Button, Textarea } from '@mantine/core';
import { Quiet, Section } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { usePublish } from '../api/change-reference.ts';
import type { Book, ReferenceDetails } from '../api/reference-types.ts';
import { useValueText } from '../hooks/use-value-text.ts';
import { Differences } from './differences.tsx';
import classes from './forms.module.css';

interface PublishSectionProps {
  readonly book: Book;
  readonly item: ReferenceDetails;
}

const REASON_MAX_LENGTH = 500;

/** The last step: what changes, why, and from then on for everybody. */
export function PublishSection({ book, item }: PublishSectionProps) {
  const { t } = useTranslation('reference-data');
  const text = useValueText();
  const publish = usePublish(book, item);
  const [reason, setReason] = useState('');
  const isSeen = item.preview?.status === 'done';
  return (
    <Section title={t('publish.title')} note={<p>{t('publish.note')}</p>} id="publish">
      {item.draft === null || !isSeen ? (
        <Quiet>{t(item.draft === null ? 'publish.noDraft' : 'publish.notSeen')}</Quiet>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') publish.mutate({ reason: reason.trim() });
          }}
        >
          <Differences older={text.linesOf(item.value)} newer={text.linesOf(item.draft.value)} />
          <Textarea
            label={t('publish.reason')}
            description={t('publish.reasonHelp')}
            value={reason}
            maxLength={REASON_MAX_LENGTH}
            rows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" disabled={reason.trim() === ''} loading={publish.isPending}>
              {t('publish.publish')}
            </Button>
          </div>
        </form>
      )}
      {publish.isError && <ProblemNote error={publish.error} />}
    </Section>
  );
}
