import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { PersonalData } from '../../../platform/privacy/personal-data.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import type { PersonSought } from '../person-sought.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { findable } from '../personal-data-map.ts';

export interface ExportedRows {
  readonly data: PersonalData;
  /** How many there are; of secrets nothing else is told. */
  readonly count: number;
  readonly rows: readonly object[];
}

export interface PersonalDataExport {
  readonly person: PersonSought;
  readonly exportedAt: Date;
  readonly found: readonly ExportedRows[];
}

/** Everything about a person, found as the map says: what is mapped is exported. */
@Injectable()
export class ExportPersonalData {
  constructor(
    private readonly people: PersonRepository,
    private readonly rows: PersonalRowsRepository,
    private readonly notify: NotifyPeople,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** The owner of the account is told: a copy of everything is what a thief would take. */
  execute(userId: string): Promise<PersonalDataExport> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const person = await this.people.get(userId);
        const found: ExportedRows[] = [];
        for (const data of findable()) {
          const rows = data.isSecret === true ? [] : await this.rows.read(data, person);
          const count = data.isSecret === true ? await this.rows.count(data, person) : rows.length;
          if (count > 0) found.push({ data, count, rows });
        }
        await this.notify.execute({ kind: 'data-exported', userIds: [userId], params: {} });
        return { person, exportedAt: this.clock.now(), found };
      }),
    );
  }
}
