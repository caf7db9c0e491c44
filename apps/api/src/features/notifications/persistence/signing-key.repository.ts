import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

@Injectable()
export class SigningKeyRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The key of a purpose; `proposed` becomes it when there is none. */
  async findOrKeep(purpose: string, proposed: Buffer): Promise<Buffer> {
    return this.transactions.asSystem(async () => {
      await this.transactions.query(
        `INSERT INTO signing_keys (purpose, key) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT pk_signing_keys DO NOTHING`,
        [purpose, proposed],
      );
      const [row] = await this.transactions.query<{ key: Buffer }>(
        'SELECT key FROM signing_keys WHERE purpose = $1',
        [purpose],
      );
      if (row === undefined) throw new Error(`No key for ${purpose}`);
      return row.key;
    });
  }
}
