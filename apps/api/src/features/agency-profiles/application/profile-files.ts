import { Injectable } from '@nestjs/common';
import { filesOf, type PublishedProfile, withOnlyFiles } from '@raccordo/agency';
import { PublishFiles, RemoveFiles } from '../../files/index.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';

/** Files of a profile follow it: shown with its page, gone when nothing points to them. */
@Injectable()
export class ProfileFiles {
  constructor(
    private readonly cases: AgencyCaseRepository,
    private readonly publish: PublishFiles,
    private readonly remove: RemoveFiles,
  ) {}

  /** The page as everybody sees it: with its pictures, and without the files that are not shown. */
  async show(organisationId: string, page: PublishedProfile): Promise<PublishedProfile> {
    return withOnlyFiles(page, await this.publish.showOnly(organisationId, filesOf(page)));
  }

  hide(organisationId: string): Promise<void> {
    return this.publish.hideAllOf(organisationId);
  }

  /** As `show` would leave it; nothing is shown yet. */
  async preview(organisationId: string, page: PublishedProfile): Promise<PublishedProfile> {
    return withOnlyFiles(page, await this.publish.publishable(organisationId, filesOf(page)));
  }

  /** Removes those of `released` that neither the draft nor what is or was live points to. */
  async letGo(profile: StoredProfile, released: readonly string[]): Promise<void> {
    if (released.length === 0) return;
    const { organisationId, content, publishedContent, approvedContent } = profile;
    const cases = (await this.cases.listOf(organisationId)).map((stored) => stored.content);
    const pages = [{ profile: content, cases }, publishedContent, approvedContent];
    const kept = new Set(pages.flatMap((page) => (page === null ? [] : filesOf(page))));
    const gone = released.filter((id) => !kept.has(id));
    if (gone.length > 0) await this.remove.some(organisationId, gone);
  }
}
