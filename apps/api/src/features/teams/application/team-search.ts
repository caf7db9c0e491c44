import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AgencyIndexHolder, type AgencyFollower } from '../../matches/index.ts';
import { TeamSearchBusy } from '../teams.errors.ts';
import type { TeamQuestion, TeamReply } from './team-question.ts';
import type { FromWorker, ToWorker } from './team-worker.ts';

/** Beyond this a caller would wait longer than it takes to ask again. */
const MOST_WAITING = 32;

interface Waiting {
  readonly resolve: (reply: TeamReply) => void;
  readonly reject: (error: Error) => void;
}

/** Tests run the sources; a thread starts from what they were built to. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../../../../dist/features/teams/application/team-worker.js', import.meta.url)
  : new URL('./team-worker.js', import.meta.url);

/**
 * Team searches, one after the other in a thread of their own, over agencies kept as fresh as the
 * ranking's. Started by the first question; a thread that ends takes its questions with it, and the
 * next question starts another.
 */
@Injectable()
export class TeamSearch implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private stopFollowing: () => void = () => undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly holder: AgencyIndexHolder) {}

  ask<Kind extends TeamQuestion['kind']>(
    question: TeamQuestion & { readonly kind: Kind },
  ): Promise<TeamReply & { readonly kind: Kind }> {
    if (this.waiting.size >= MOST_WAITING) return Promise.reject(new TeamSearchBusy());
    const number = ++this.asked;
    const reply = new Promise<TeamReply>((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
    });
    this.tell({ kind: 'ask', number, question });
    return reply as Promise<TeamReply & { readonly kind: Kind }>;
  }

  async onApplicationShutdown(): Promise<void> {
    const { worker } = this;
    this.end(new TeamSearchBusy());
    await worker?.terminate();
  }

  private tell(message: ToWorker): void {
    (this.worker ?? this.start()).postMessage(message);
  }

  private start(): Worker {
    const worker = new Worker(WORKER);
    // Whoever is waited for keeps the program alive; an idle thread does not.
    worker.unref();
    worker.on('message', (message: FromWorker) => this.settle(message));
    worker.on('error', (error) => this.end(error));
    worker.on('exit', () => {
      if (this.worker === worker) this.end(new TeamSearchBusy());
    });
    this.worker = worker;
    this.stopFollowing = this.holder.follow(followerOf(worker));
    return worker;
  }

  private settle(message: FromWorker): void {
    const waiting = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if ('reply' in message) waiting?.resolve(message.reply);
    else waiting?.reject(new Error(message.error));
  }

  private end(reason: Error): void {
    this.stopFollowing();
    this.worker = null;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(reason);
  }
}

function followerOf(worker: Worker): AgencyFollower {
  const tell = (message: ToWorker): void => worker.postMessage(message);
  return {
    reload: (records) => tell({ kind: 'reload', records }),
    put: (records) => tell({ kind: 'put', records }),
    remove: (id) => tell({ kind: 'remove', id }),
  };
}
