import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { bookAt, type FigureBook } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { type Books, booksWith, figureRevisionsOf, SHIPPED_BOOKS } from '../books.ts';
import { ReferencePublications } from '../persistence/reference-publications.ts';
import { ReferenceRevisionRepository } from '../persistence/reference-revision.repository.ts';
import type { PublishedRevision } from '../reference.ts';

/**
 * The books in force, in memory: what the code ships with every publication on top. Read at start
 * and after every lost connection, then whenever the database says that something was published, on
 * every instance alike.
 */
@Injectable()
export class BooksInForce implements OnApplicationBootstrap, OnApplicationShutdown {
  private books = SHIPPED_BOOKS;
  private published: readonly PublishedRevision[] = [];
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly repository: ReferenceRevisionRepository,
    private readonly publications: ReferencePublications,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Listening comes before reading, so that nothing published falls in between. */
  async onApplicationBootstrap(): Promise<void> {
    await this.publications.listen({
      onChange: () => void this.reload().catch(() => this.publications.reconnect()),
      onConnect: () => this.reload(),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.publications.close();
    await this.work.catch(() => undefined);
  }

  current(): Books {
    return this.books;
  }

  /** Every publication, oldest first in each book. */
  revisions(): readonly PublishedRevision[] {
    return this.published;
  }

  /** The figures as they stood, so that what was computed with them can be computed again. */
  figuresAt(version: number): FigureBook {
    return version === this.books.figures.version
      ? this.books.figures
      : bookAt(version, figureRevisionsOf(this.published));
  }

  /** Ends when everything published before the call is in force here. */
  reload(): Promise<void> {
    this.work = this.work.catch(() => undefined).then(() => this.read());
    return this.work;
  }

  private async read(): Promise<void> {
    const published = await this.transactions.asSystem(() => this.repository.listAll());
    this.published = published;
    this.books = booksWith(SHIPPED_BOOKS, published);
  }
}
