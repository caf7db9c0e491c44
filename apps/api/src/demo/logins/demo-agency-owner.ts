import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Agency } from '@raccordo/agency';
import { AgencyRepository } from '../../features/agencies/index.ts';
import { CreateProfile } from '../../features/agency-profiles/application/create-profile.ts';
import { EditCases } from '../../features/agency-profiles/application/edit-cases.ts';
import { RequestOwnership } from '../../features/agency-profiles/application/request-ownership.ts';
import { SaveProfile } from '../../features/agency-profiles/application/save-profile.ts';
import { DecideOwnership } from '../../features/curation/application/decide-ownership.ts';
import { FoundOrganisation } from '../../features/organisations/index.ts';
import type { Person } from '../../platform/access/actor.ts';
import { ActorContext } from '../../platform/access/actor-context.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { demoCases, demoProfile } from './demo-profile.ts';
import { DEMO_LOGIN_AGENCY } from './demo-people.ts';
import { demoPerson } from './demo-person.ts';

/**
 * One of the demo agencies and who owns it, come together as they would in earnest: asked for from an
 * address of its site, given by the admin.
 */
@Injectable()
export class DemoAgencyOwner {
  constructor(
    private readonly program: ModuleRef,
    private readonly organisations: FoundOrganisation,
    private readonly agencies: AgencyRepository,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
  ) {}

  async plant(ownerId: string, adminId: string): Promise<void> {
    const agency = await this.agencies.findBySlug(DEMO_LOGIN_AGENCY);
    if (agency === null) return;
    const founding = { kind: 'agency', name: agency.name, vatNumber: null, ownerId } as const;
    const organisationId = await this.organisations.execute(founding);
    const now = this.clock.now();
    const owner = demoPerson(ownerId, now, {
      organisationId,
      organisationKind: 'agency',
      role: 'owner',
      agencyId: null,
    });
    const requestId = await this.actors.run(owner, () =>
      this.tellAndAsk(owner, organisationId, agency),
    );
    const decide = this.program.get(DecideOwnership, { strict: false });
    await this.actors.run(demoPerson(adminId, now, null, true), () =>
      decide.execute(adminId, requestId, {
        isAccepted: true,
        reason: 'Scrive da un indirizzo del suo sito.',
      }),
    );
  }

  private async tellAndAsk(owner: Person, organisationId: string, agency: Agency): Promise<string> {
    const create = this.program.get(CreateProfile, { strict: false });
    const save = this.program.get(SaveProfile, { strict: false });
    const cases = this.program.get(EditCases, { strict: false });
    const ask = this.program.get(RequestOwnership, { strict: false });
    const { version } = await create.execute(organisationId);
    await save.execute(organisationId, version, demoProfile(agency));
    for (const one of demoCases(this.clock.now())) await cases.add(organisationId, one);
    const { request } = await ask.execute(owner, organisationId, agency.slug, 'Siamo noi.');
    return request.id;
  }
}
