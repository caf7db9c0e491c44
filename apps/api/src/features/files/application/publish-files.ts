import { Injectable } from '@nestjs/common';
import { FileRepository } from '../persistence/file.repository.ts';

/** Pictures are visible to everybody as long as a page of their organisation shows them. */
@Injectable()
export class PublishFiles {
  constructor(private readonly files: FileRepository) {}

  /**
   * Shows these and hides whatever else the organisation had shown. Documents, and files that are
   * not its own, stay where they are; the answer is what is public now.
   */
  showOnly(organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.files.showOnly(organisationId, [...new Set(ids)]);
  }

  /** Which of these could be shown, without showing them. */
  publishable(organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.files.listPublishable(organisationId, [...new Set(ids)]);
  }

  /** Whatever an organisation had shown. */
  async hideAllOf(organisationId: string): Promise<void> {
    await this.files.showOnly(organisationId, []);
  }
}
