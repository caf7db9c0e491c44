import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { OrganisationNotHere, PersonNotFound } from '../curation.errors.ts';
import { isInstantKey } from '../keys.ts';
import { type NewestKey, PersonDirectory } from '../persistence/person-directory.ts';
import type {
  ListedOrganisation,
  ListedPerson,
  OrganisationRecord,
  PersonRecord,
  PersonStatus,
} from '../person.ts';

interface PageOf {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

@Injectable()
export class LookUpPeople {
  constructor(
    private readonly directory: PersonDirectory,
    private readonly clock: Clock,
  ) {}

  async list(
    filter: { readonly q: string | null; readonly status: PersonStatus | null },
    { limit, cursor }: PageOf,
  ): Promise<Page<ListedPerson>> {
    const after = decodeCursor<NewestKey>(cursor, isInstantKey);
    return newest(await this.directory.listPeople(filter, after, limit + 1), limit);
  }

  async get(id: string): Promise<PersonRecord> {
    const person = isUuid(id) ? await this.directory.findPerson(id, this.clock.now()) : null;
    if (person === null) throw new PersonNotFound();
    return person;
  }

  async listOrganisations(
    filter: { readonly q: string | null; readonly kind: OrganisationKind | null },
    { limit, cursor }: PageOf,
  ): Promise<Page<ListedOrganisation>> {
    const after = decodeCursor<NewestKey>(cursor, isInstantKey);
    return newest(await this.directory.listOrganisations(filter, after, limit + 1), limit);
  }

  async getOrganisation(id: string): Promise<OrganisationRecord> {
    const organisation = isUuid(id) ? await this.directory.findOrganisation(id) : null;
    if (organisation === null) throw new OrganisationNotHere();
    return organisation;
  }
}

function newest<Row extends { readonly id: string; readonly createdAt: Date }>(
  rows: readonly Row[],
  limit: number,
): Page<Row> {
  return pageOf(
    rows,
    limit,
    ({ createdAt, id }) => [createdAt.toISOString(), id],
    (row) => row,
  );
}
