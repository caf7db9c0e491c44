import { differencesBetween } from './differences.ts';
import type { DraftCopies } from './draft-copy.ts';

/** What the server keeps of a draft. */
export interface StoredDraft<Content> {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
}

export interface FieldViolation {
  readonly path: string;
  readonly code: string;
}

export type SaveFailure =
  | { readonly kind: 'conflict' }
  /** It is no draft any more. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'invalid'; readonly violations: readonly FieldViolation[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' };

export type SaveStatus =
  | 'untouched'
  | 'unsaved'
  | 'saving'
  | 'saved'
  | 'unreachable'
  | 'invalid'
  | 'conflict'
  | 'closed'
  | 'gone';

export interface SaverState<Content> {
  readonly status: SaveStatus;
  readonly draftId: string | null;
  readonly version: number | null;
  readonly violations: readonly FieldViolation[];
  /** The other side of a conflict. */
  readonly theirs: StoredDraft<Content> | null;
}

export interface DraftGateway<Content> {
  readonly create: (content: Content) => Promise<StoredDraft<Content>>;
  readonly save: (id: string, version: number, content: Content) => Promise<StoredDraft<Content>>;
  readonly load: (id: string) => Promise<StoredDraft<Content>>;
  /** Says why a request failed; only this knows the shape of an HTTP error. */
  readonly explain: (error: unknown) => SaveFailure;
}

const DEBOUNCE_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

/**
 * Keeps a draft on the server while it is being typed: one request at a time, the latest content
 * wins, a copy stays on the device until the server has acknowledged it, nothing is overwritten
 * without asking.
 */
export class DraftSaver<Content extends object> {
  private state: SaverState<Content>;
  private content: Content | null = null;
  /** What the server is known to have, to tell a change from an echo of it. */
  private acknowledged: string;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private readonly listeners = new Set<() => void>();
  private readonly gateway: DraftGateway<Content>;
  private readonly copies: DraftCopies<Content>;

  constructor(
    stored: StoredDraft<Content> | null,
    initial: Content,
    gateway: DraftGateway<Content>,
    copies: DraftCopies<Content>,
  ) {
    this.acknowledged = JSON.stringify(initial);
    this.gateway = gateway;
    this.copies = copies;
    this.state = {
      status: stored === null ? 'untouched' : 'saved',
      draftId: stored?.id ?? null,
      version: stored?.version ?? null,
      violations: [],
      theirs: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaverState<Content> => this.state;

  readonly change = (content: Content): void => {
    const isEcho = this.content === null && JSON.stringify(content) === this.acknowledged;
    if (isEcho) return;
    this.content = content;
    this.copies.keep(this.state.draftId, { content, baseVersion: this.state.version });
    if (this.state.status === 'conflict' || this.state.status === 'closed') return;
    this.set({ status: 'unsaved' });
    this.schedule(DEBOUNCE_MS);
  };

  /** Saves what is pending now; resolves to whether the server has it all. */
  readonly flush = async (): Promise<boolean> => {
    this.clearTimer();
    while (this.running !== null) await this.running;
    if (this.content !== null && this.state.status !== 'conflict') {
      this.running = this.send(this.content).finally(() => (this.running = null));
      await this.running;
    }
    return this.content === null && this.state.draftId !== null;
  };

  /** Creates the draft even if nothing was typed: the first "next" needs a place to go. */
  readonly ensure = (content: Content): Promise<boolean> => {
    if (this.state.draftId === null) this.content = content;
    return this.flush();
  };

  /** Finds a conflict left by an earlier visit: typed on this device from a version since replaced. */
  readonly contest = (mine: Content, theirs: StoredDraft<Content>): void => {
    this.content = mine;
    this.set({ status: 'conflict', theirs });
  };

  readonly keepMine = (): Promise<boolean> => {
    const { theirs } = this.state;
    if (theirs === null) return this.flush();
    this.set({ status: 'unsaved', version: theirs.version, theirs: null });
    return this.flush();
  };

  readonly takeTheirs = (): StoredDraft<Content> | null => {
    const { theirs } = this.state;
    if (theirs === null) return null;
    this.content = null;
    this.acknowledged = JSON.stringify(theirs.content);
    this.copies.drop(theirs.id);
    this.set({ status: 'saved', version: theirs.version, theirs: null });
    return theirs;
  };

  /** Another act of ours gave the draft a new version and left its content alone. */
  readonly advanceTo = (version: number): void => this.set({ version });

  /** The server has this now, whatever was written here: an import, for one. */
  readonly restart = ({ version, content }: StoredDraft<Content>): void => {
    this.content = null;
    this.acknowledged = JSON.stringify(content);
    this.set({ status: 'saved', version, theirs: null, violations: [] });
  };

  readonly stop = (): void => this.clearTimer();

  private async send(content: Content): Promise<void> {
    const { draftId, version } = this.state;
    this.set({ status: 'saving', violations: [] });
    try {
      const stored =
        draftId === null || version === null
          ? await this.gateway.create(content)
          : await this.gateway.save(draftId, version, content);
      this.retryMs = FIRST_RETRY_MS;
      this.acknowledge(content, draftId, stored);
    } catch (error) {
      await this.handle(this.gateway.explain(error), draftId);
    }
  }

  private acknowledge(sent: Content, formerId: string | null, stored: StoredDraft<Content>): void {
    const isLatest = this.content === sent;
    this.acknowledged = JSON.stringify(sent);
    if (isLatest) this.content = null;
    this.copies.drop(formerId);
    if (!isLatest && this.content !== null) {
      this.copies.keep(stored.id, { content: this.content, baseVersion: stored.version });
    }
    this.set({
      status: isLatest ? 'saved' : 'unsaved',
      draftId: stored.id,
      version: stored.version,
    });
    if (!isLatest) this.schedule(DEBOUNCE_MS);
  }

  private async handle(failure: SaveFailure, draftId: string | null): Promise<void> {
    if (failure.kind === 'conflict' && draftId !== null) {
      try {
        this.face(await this.gateway.load(draftId));
        return;
      } catch {
        this.retryLater();
        return;
      }
    }
    if (failure.kind === 'invalid') {
      this.set({ status: 'invalid', violations: failure.violations });
      return;
    }
    if (failure.kind === 'closed' || failure.kind === 'gone') {
      this.set({ status: failure.kind });
      return;
    }
    this.retryLater();
  }

  /**
   * The other side may be ourselves, on a page just left, or an act that left the content alone:
   * then there is nothing to choose.
   */
  private face(theirs: StoredDraft<Content>): void {
    const mine = this.content;
    const known = JSON.parse(this.acknowledged) as Content;
    if (mine !== null && differencesBetween(known, theirs.content).length === 0) {
      this.set({ status: 'unsaved', version: theirs.version });
      this.schedule(0);
      return;
    }
    if (mine === null || differencesBetween(mine, theirs.content).length > 0) {
      this.set({ status: 'conflict', theirs });
      return;
    }
    this.content = null;
    this.acknowledged = JSON.stringify(mine);
    this.copies.drop(theirs.id);
    this.set({ status: 'saved', version: theirs.version });
  }

  private retryLater(): void {
    this.set({ status: 'unreachable' });
    this.schedule(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }

  private schedule(delayMs: number): void {
    this.clearTimer();
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private set(change: Partial<SaverState<Content>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
