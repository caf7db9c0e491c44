import { Section } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { historyQuery, type KeptHistory } from '../api/history.ts';
import { useHistoryText } from '../hooks/use-history-text.ts';
import { useImport } from '../hooks/use-import.ts';
import { evidenceOf, ownChannelsOf } from '../model/own-evidence.ts';
import type { OwnHistoryPart } from '../own-history-part.ts';
import { FittedWeeks } from './fitted-weeks.tsx';
import { HistoryFile } from './history-file.tsx';
import classes from './history.module.css';
import { ImportReview } from './import-review.tsx';
import { KeptNumbers } from './kept-numbers.tsx';
import { OwnChannels } from './own-channels.tsx';

/** What the firm itself spent and got: read from its exports, held against what is published. */
export function OwnHistory(part: OwnHistoryPart) {
  const { t } = useTranslation('own-history');
  const query = useQuery(historyQuery(part.briefId));
  const { noun } = useHistoryText(part.planner);
  return (
    <Section id="own-numbers" title={t('title')} note={<p>{t('note', { noun })}</p>}>
      <AsyncView query={query} waitingText={t('loading')}>
        {(kept) => <OwnNumbers part={part} kept={kept} />}
      </AsyncView>
    </Section>
  );
}

interface OwnNumbersProps {
  readonly part: OwnHistoryPart;
  readonly kept: KeptHistory;
}

function OwnNumbers({ part, kept }: OwnNumbersProps) {
  const { t } = useTranslation('own-history');
  const file = useImport();
  const { briefId, planner, question, ask } = part;
  const channels = useMemo(() => {
    // What is published, before this firm's own numbers were heard.
    const { evidence: _own, ...options } = planner.options;
    return ownChannelsOf(kept.periods, planner.brief, planner.book, options);
  }, [kept.periods, planner]);
  const isAny = kept.periods.length > 0;
  const evidence = kept.isUsed ? evidenceOf(channels) : {};
  const isAsked = JSON.stringify(evidence) === JSON.stringify(question.evidence);
  useEffect(() => {
    if (!isAsked) ask({ ...question, evidence });
    // The question is asked again only when what it should say of evidence differs.
  });
  return (
    <div className={classes.parts}>
      {file.state.kind === 'open' ? (
        <ImportReview briefId={briefId} kept={kept} opened={file.state} file={file} />
      ) : (
        <>
          {!isAny && <p>{t('empty')}</p>}
          <HistoryFile file={file} />
        </>
      )}
      {isAny && (
        <>
          <KeptNumbers briefId={briefId} kept={kept} planner={planner} />
          <OwnChannels channels={channels} planner={planner} />
          <FittedWeeks briefId={briefId} kept={kept} planner={planner} />
        </>
      )}
    </div>
  );
}
