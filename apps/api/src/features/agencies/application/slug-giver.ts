import { Injectable } from '@nestjs/common';
import { slugOf } from '@raccordo/agency';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyRepository } from '../persistence/agency.repository.ts';

/** Two imports at once would give the same address twice; the number only has to be unlike others. */
const IMPORT_LOCK = 7_229_015;
const NUMBERED_FORMS = 20;

/** Addresses nobody has yet: the name, else the name with the next free number. */
@Injectable()
export class SlugGiver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Held to the end of the transaction. */
  async lock(): Promise<void> {
    await this.transactions.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  }

  /** One for each name, in order. */
  async slugsFor(names: readonly string[]): Promise<readonly string[]> {
    const forms = names.map((name) => formsOf(slugOf(name)));
    const taken = new Set(forms.length === 0 ? [] : await this.agencies.takenSlugs(forms.flat()));
    return forms.map((candidates) => {
      const slug =
        candidates.find((candidate) => !taken.has(candidate)) ?? nextFree(candidates, taken);
      taken.add(slug);
      return slug;
    });
  }
}

function formsOf(slug: string): readonly string[] {
  return [
    slug,
    ...Array.from({ length: NUMBERED_FORMS - 1 }, (_, index) => `${slug}-${index + 2}`),
  ];
}

/** Past the usual forms only names of one batch can collide again, since the rest were asked for. */
function nextFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  let number = NUMBERED_FORMS + 1;
  while (taken.has(`${candidates[0] ?? 'agency'}-${number}`)) number += 1;
  return `${candidates[0] ?? 'agency'}-${number}`;
}
