import { Module } from '@nestjs/common';
import { AgenciesModule } from '../features/agencies/index.ts';
import { IdentityModule } from '../features/identity/index.ts';
import { MatchesModule } from '../features/matches/index.ts';
import { OrganisationsModule } from '../features/organisations/index.ts';
import { ExamplesController } from './http/examples.controller.ts';
import { LoadDemo } from './load-demo.ts';
import { DemoAgencyOwner } from './logins/demo-agency-owner.ts';
import { DemoFirm } from './logins/demo-firm.ts';
import { DemoLogins } from './logins/demo-logins.ts';

@Module({
  imports: [AgenciesModule, IdentityModule, MatchesModule, OrganisationsModule],
  controllers: [ExamplesController],
  providers: [DemoAgencyOwner, DemoFirm, DemoLogins, LoadDemo],
  exports: [DemoLogins, LoadDemo],
})
export class DemoModule {}
