import { BooksInForce } from '../features/reference-books/application/books-in-force.ts';
import { ReferencePublications } from '../features/reference-books/persistence/reference-publications.ts';
import { ReferenceRevisionRepository } from '../features/reference-books/persistence/reference-revision.repository.ts';
import { DatabaseUrl } from '../platform/persistence/database-url.ts';
import type { OpenTestDatabase } from './test-database.ts';

/** The books of a test database; the shipped ones until it is told to listen or to read. */
export function booksInForce({
  url,
  transactions,
}: Pick<OpenTestDatabase, 'url' | 'transactions'>): BooksInForce {
  return new BooksInForce(
    new ReferenceRevisionRepository(transactions),
    new ReferencePublications(new DatabaseUrl(url)),
    transactions,
  );
}
