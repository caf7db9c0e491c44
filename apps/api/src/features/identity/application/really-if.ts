import type { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/**
 * Does the work in the transaction under way, and keeps it only if it is meant: what must take as
 * long for a stranger as for somebody we know, and leave nothing behind.
 */
export async function reallyIf<Result>(
  isMeant: boolean,
  transactions: TransactionRunner,
  work: () => Promise<Result>,
): Promise<Result> {
  await transactions.query('SAVEPOINT perhaps');
  const result = await work();
  await transactions.query(isMeant ? 'RELEASE SAVEPOINT perhaps' : 'ROLLBACK TO SAVEPOINT perhaps');
  return result;
}
