import { Injectable } from '@nestjs/common';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { FileNotFound, FileNotPublishable } from '../files.errors.ts';
import { FileRepository } from '../persistence/file.repository.ts';

/** Makes pictures visible to everybody with what they belong to, or hides them again with it. */
@Injectable()
export class PublishFiles {
  constructor(private readonly files: FileRepository) {}

  async execute(ids: readonly string[], isPublic: boolean): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    const changed = await this.files.publish(wanted, isPublic).catch((error: unknown) => {
      throw breaksConstraint(error, 'ck_files_public') ? new FileNotPublishable() : error;
    });
    if (changed !== wanted.length) throw new FileNotFound();
  }

  /** Whatever an organisation had shown. */
  async hideAllOf(organisationId: string): Promise<void> {
    await this.files.hideAllOf(organisationId);
  }
}
