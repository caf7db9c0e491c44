import type { Account } from '../account.ts';
import { AccountNotFound } from '../identity.errors.ts';
import type { AccountRepository } from '../persistence/account.repository.ts';

export async function getAccount(accounts: AccountRepository, id: string): Promise<Account> {
  const account = await accounts.find(id);
  if (account === null) throw new AccountNotFound();
  return account;
}
