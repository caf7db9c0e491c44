import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { Storage } from '../../../platform/storage/storage.ts';
import { FileNotFound } from '../files.errors.ts';
import { FileRepository } from '../persistence/file.repository.ts';
import type { StoredFile } from '../stored-file.ts';

export interface OpenedFile {
  readonly file: StoredFile;
  readonly content: Readable;
}

@Injectable()
export class OpenFile {
  constructor(
    private readonly files: FileRepository,
    private readonly storage: Storage,
  ) {}

  /** For everybody: what is published, and to anybody asking for another nothing is there. */
  publicly(id: string): Promise<OpenedFile> {
    return this.open(isUuid(id) ? this.files.findPublic(id) : null);
  }

  /** For whoever may see the organisation's things. */
  ofOrganisation(organisationId: string, id: string): Promise<OpenedFile> {
    return this.open(isUuid(id) ? this.files.findOwned(organisationId, id) : null);
  }

  private async open(search: Promise<StoredFile | null> | null): Promise<OpenedFile> {
    const file = await search;
    if (file === null) throw new FileNotFound();
    return { file, content: await this.storage.open(file.id) };
  }
}
