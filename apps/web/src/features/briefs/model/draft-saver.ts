import type { Brief } from '@raccordo/brief';
import { differencesBetween } from './brief-differences.ts';
import type { DraftCopies } from './draft-copy.ts';

/** What the server keeps of a draft. */
export interface StoredDraft {
  readonly id: string;
  readonly version: number;
  readonly content: Brief;
}

export interface FieldViolation {
  readonly path: string;
  readonly code: string;
}

export type SaveFailure =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'submitted' }
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
  | 'submitted'
  | 'gone';

export interface SaverState {
  readonly status: SaveStatus;
  readonly briefId: string | null;
  readonly version: number | null;
  readonly violations: readonly FieldViolation[];
  /** The other side of a conflict. */
  readonly theirs: StoredDraft | null;
}

export interface DraftGateway {
  readonly create: (content: Brief) => Promise<StoredDraft>;
  readonly save: (id: string, version: number, content: Brief) => Promise<StoredDraft>;
  readonly load: (id: string) => Promise<StoredDraft>;
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
export class DraftSaver {
  private state: SaverState;
  private content: Brief | null = null;
  /** What the server is known to have, to tell a change from an echo of it. */
  private acknowledged: string;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private readonly listeners = new Set<() => void>();
  private readonly gateway: DraftGateway;
  private readonly copies: DraftCopies;

  constructor(
    stored: StoredDraft | null,
    initial: Brief,
    gateway: DraftGateway,
    copies: DraftCopies,
  ) {
    this.acknowledged = JSON.stringify(initial);
    this.gateway = gateway;
    this.copies = copies;
    this.state = {
      status: stored === null ? 'untouched' : 'saved',
      briefId: stored?.id ?? null,
      version: stored?.version ?? null,
      violations: [],
      theirs: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaverState => this.state;

  readonly change = (content: Brief): void => {
    const isEcho = this.content === null && JSON.stringify(content) === this.acknowledged;
    if (isEcho) return;
    this.content = content;
    this.copies.keep(this.state.briefId, { content, baseVersion: this.state.version });
    if (this.state.status === 'conflict' || this.state.status === 'submitted') return;
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
    return this.content === null && this.state.briefId !== null;
  };

  /** Creates the draft even if nothing was typed: the first "next" needs a place to go. */
  readonly ensure = (content: Brief): Promise<boolean> => {
    if (this.state.briefId === null) this.content = content;
    return this.flush();
  };

  /** Finds a conflict left by an earlier visit: typed on this device from a version since replaced. */
  readonly contest = (mine: Brief, theirs: StoredDraft): void => {
    this.content = mine;
    this.set({ status: 'conflict', theirs });
  };

  readonly keepMine = (): Promise<boolean> => {
    const { theirs } = this.state;
    if (theirs === null) return this.flush();
    this.set({ status: 'unsaved', version: theirs.version, theirs: null });
    return this.flush();
  };

  readonly takeTheirs = (): StoredDraft | null => {
    const { theirs } = this.state;
    if (theirs === null) return null;
    this.content = null;
    this.acknowledged = JSON.stringify(theirs.content);
    this.copies.drop(theirs.id);
    this.set({ status: 'saved', version: theirs.version, theirs: null });
    return theirs;
  };

  readonly stop = (): void => this.clearTimer();

  private async send(content: Brief): Promise<void> {
    const { briefId, version } = this.state;
    this.set({ status: 'saving', violations: [] });
    try {
      const stored =
        briefId === null || version === null
          ? await this.gateway.create(content)
          : await this.gateway.save(briefId, version, content);
      this.retryMs = FIRST_RETRY_MS;
      this.acknowledge(content, briefId, stored);
    } catch (error) {
      await this.handle(this.gateway.explain(error), briefId);
    }
  }

  private acknowledge(sent: Brief, formerId: string | null, stored: StoredDraft): void {
    const isLatest = this.content === sent;
    this.acknowledged = JSON.stringify(sent);
    if (isLatest) this.content = null;
    this.copies.drop(formerId);
    if (!isLatest && this.content !== null) {
      this.copies.keep(stored.id, { content: this.content, baseVersion: stored.version });
    }
    this.set({
      status: isLatest ? 'saved' : 'unsaved',
      briefId: stored.id,
      version: stored.version,
    });
    if (!isLatest) this.schedule(DEBOUNCE_MS);
  }

  private async handle(failure: SaveFailure, briefId: string | null): Promise<void> {
    if (failure.kind === 'conflict' && briefId !== null) {
      try {
        this.face(await this.gateway.load(briefId));
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
    if (failure.kind === 'submitted' || failure.kind === 'gone') {
      this.set({ status: failure.kind });
      return;
    }
    this.retryLater();
  }

  /** The other side may be ourselves, on a page just left: then there is nothing to choose. */
  private face(theirs: StoredDraft): void {
    const mine = this.content;
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

  private set(change: Partial<SaverState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
