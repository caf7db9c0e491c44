import { type AgencyProfile, validateForPublication, validateProfile } from '@raccordo/agency';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Violation } from '../../../shared/api/api-problem.ts';
import { differencesBetween } from '../../../shared/drafts/differences.ts';
import {
  DraftSaver,
  type SaverState,
  type StoredDraft,
} from '../../../shared/drafts/draft-saver.ts';
import { profileGateway } from '../api/profile-gateway.ts';
import { profileCopies } from '../model/profile-copies.ts';
import { sendableProfile } from '../model/sendable-profile.ts';
import { useViolationText } from './use-violation-text.ts';

type Change = (profile: AgencyProfile) => AgencyProfile;

export interface ProfileDraft {
  readonly organisationId: string;
  readonly profile: AgencyProfile;
  readonly change: (to: Change) => void;
  readonly errorOf: (path: string) => string | undefined;
  readonly violations: readonly Violation[];
  /** From now on what is missing is marked too. */
  readonly askForAll: () => void;
  readonly saver: DraftSaver<AgencyProfile>;
  readonly state: SaverState<AgencyProfile>;
  readonly takeTheirs: () => void;
}

export const ProfileDraftContext = createContext<ProfileDraft | null>(null);

/** The draft the fields of a step write to. */
export function useDraft(): ProfileDraft {
  const draft = use(ProfileDraftContext);
  if (draft === null) throw new Error('a step outside its profile');
  return draft;
}

/** Saves the profile while it is typed, again when the network comes back, and when one leaves. */
export function useProfileDraft(
  organisationId: string,
  stored: StoredDraft<AgencyProfile>,
): ProfileDraft {
  const queryClient = useQueryClient();
  const [resumed] = useState(() => resumedFrom(stored));
  const [profile, setProfile] = useState(resumed?.content ?? stored.content);
  const [isAskedForAll, setAskedForAll] = useState(false);
  const [saver] = useState(
    () =>
      new DraftSaver(
        stored,
        sendableProfile(stored.content),
        profileGateway(queryClient, organisationId),
        profileCopies,
      ),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);
  // A file arrives long after the press that sent it: what is changed is always the latest.
  const latest = useRef(profile);

  const isResumed = useRef(false);
  useEffect(() => {
    if (isResumed.current || resumed === null) return;
    isResumed.current = true;
    if (resumed.baseVersion === stored.version) saver.change(sendableProfile(resumed.content));
    else saver.contest(sendableProfile(resumed.content), stored);
  }, [resumed, saver, stored]);

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

  const show = (next: AgencyProfile): void => {
    latest.current = next;
    setProfile(next);
  };
  const violations = [
    ...(isAskedForAll ? validateForPublication(profile) : validateProfile(profile)),
    ...state.violations,
  ];
  return {
    organisationId,
    profile,
    change: (to) => {
      show(to(latest.current));
      saver.change(sendableProfile(latest.current));
    },
    errorOf: useViolationText(violations),
    violations,
    askForAll: () => setAskedForAll(true),
    saver,
    state,
    takeTheirs: () => {
      const theirs = saver.takeTheirs();
      if (theirs !== null) show(theirs.content);
    },
  };
}

/** What was typed on this device and never reached the server; null when there is nothing of it. */
function resumedFrom(stored: StoredDraft<AgencyProfile>) {
  const copy = profileCopies.find(stored.id);
  if (copy === null) return null;
  if (differencesBetween(copy.content, sendableProfile(stored.content)).length > 0) return copy;
  profileCopies.drop(stored.id);
  return null;
}
