export { BooksInForce } from './application/books-in-force.ts';
export {
  type Books,
  booksWith,
  latestOf,
  referenceIn,
  referencesIn,
  SHIPPED_BOOKS,
  versionOf,
  violationsIn,
} from './books.ts';
export { ReferenceRevisionRepository } from './persistence/reference-revision.repository.ts';
export {
  type PublishedRevision,
  type Reference,
  REFERENCE_KINDS,
  type ReferenceKind,
  type ReferenceValue,
  referenceOf,
} from './reference.ts';
export { ReferenceBooksModule } from './reference-books.module.ts';
export { REFERENCE_BOOKS_PERSONAL_DATA } from './personal-data.ts';
