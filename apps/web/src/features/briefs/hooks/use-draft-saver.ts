import type { Brief } from '@raccordo/brief';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { BRIEF_KEYS, type BriefResponse } from '../api/brief-response.ts';
import { draftGateway } from '../api/draft-gateway.ts';
import { createBrief, saveBrief } from '../api/save-brief.ts';
import { differencesBetween } from '../../../shared/drafts/differences.ts';
import { useCurrentFirmId } from './use-current-firm.ts';
import { briefCopies } from '../model/brief-copies.ts';
import {
  DraftSaver,
  type SaverState,
  type StoredDraft,
} from '../../../shared/drafts/draft-saver.ts';
import { sendableBrief } from '../model/sendable-brief.ts';

/** Saves the form while it is typed, again when the network comes back, and when the page is left. */
export function useDraftSaver(
  form: UseFormReturn<Brief>,
  stored: StoredDraft<Brief> | null,
  onCreated: (briefId: string) => void = () => undefined,
): { readonly saver: DraftSaver<Brief>; readonly state: SaverState<Brief> } {
  const queryClient = useQueryClient();
  const firmId = useCurrentFirmId();
  const [saver] = useState(
    () =>
      new DraftSaver(
        stored,
        sendableBrief(form.getValues()),
        rememberedGateway(queryClient, firmId),
        briefCopies,
      ),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);

  useResumedCopy(form, saver, stored);
  useCreation(stored, state.draftId, onCreated);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => saver.change(sendableBrief(values)),
      }),
    [form, saver],
  );

  useEffect(() => {
    const flush = (): void => void saver.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      void saver.flush();
    };
  }, [saver]);

  return { saver, state };
}

/** What the server has acknowledged is also what the next screen starts from. */
function rememberedGateway(queryClient: QueryClient, firmId: () => string | null) {
  const remember = (brief: BriefResponse): BriefResponse => {
    queryClient.setQueryData(BRIEF_KEYS.one(brief.id), brief);
    void queryClient.invalidateQueries({ queryKey: BRIEF_KEYS.list });
    return brief;
  };
  return {
    ...draftGateway,
    create: async (content: Brief) => remember(await createBrief(content, firmId())),
    save: async (id: string, version: number, content: Brief) =>
      remember(await saveBrief(id, version, content)),
  };
}

function useCreation(
  stored: StoredDraft<Brief> | null,
  briefId: string | null,
  onCreated: (briefId: string) => void,
): void {
  const told = useRef(stored?.id ?? null);
  useEffect(() => {
    if (briefId === null || told.current === briefId) return;
    told.current = briefId;
    onCreated(briefId);
  }, [briefId, onCreated]);
}

/** What was typed on this device and never reached the server comes back, or asks who is right. */
function useResumedCopy(
  form: UseFormReturn<Brief>,
  saver: DraftSaver<Brief>,
  stored: StoredDraft<Brief> | null,
): void {
  const isResumed = useRef(false);
  useEffect(() => {
    if (isResumed.current) return;
    isResumed.current = true;
    const copy = briefCopies.find(stored?.id ?? null);
    if (copy === null) return;
    if (stored !== null && differencesBetween(copy.content, stored.content).length === 0) {
      briefCopies.drop(stored.id);
      return;
    }
    form.reset(copy.content);
    if (stored !== null && copy.baseVersion !== stored.version) saver.contest(copy.content, stored);
    else saver.change(copy.content);
  }, [form, saver, stored]);
}
