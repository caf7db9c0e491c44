import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from './config/app-config.ts';
import { DemoModule } from './demo/demo.module.ts';
import { AgenciesModule } from './features/agencies/index.ts';
import { AgencyProfilesModule } from './features/agency-profiles/index.ts';
import { ApiTokensModule } from './features/api-tokens/index.ts';
import { AuditModule } from './features/audit/index.ts';
import { BriefHistoriesModule } from './features/brief-histories/index.ts';
import { BriefsModule } from './features/briefs/index.ts';
import { FilesModule } from './features/files/index.ts';
import { DeadLettersModule } from './features/dead-letters/index.ts';
import { CurationModule } from './features/curation/index.ts';
import { GuestsModule } from './features/guests/index.ts';
import { IdempotencyModule } from './features/idempotency/index.ts';
import { IdentityModule } from './features/identity/index.ts';
import { ImportsModule } from './features/imports/index.ts';
import { MatchesModule } from './features/matches/index.ts';
import { OrganisationsModule } from './features/organisations/index.ts';
import { NotificationsModule } from './features/notifications/index.ts';
import { PrivacyModule } from './features/privacy/index.ts';
import { RankingRulesModule } from './features/ranking-rules/index.ts';
import { ReferenceBooksModule } from './features/reference-books/index.ts';
import { ReferenceDataModule } from './features/reference-data/index.ts';
import { SessionsModule } from './features/sessions/index.ts';
import { StandingsModule } from './features/standings/index.ts';
import { StatisticsModule } from './features/statistics/index.ts';
import { TeamsModule } from './features/teams/index.ts';
import { TaxonomyModule } from './features/taxonomy/index.ts';
import { AuthModule } from './platform/auth/auth.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { OutboxModule } from './platform/outbox/outbox.module.ts';
import { AccessModule } from './platform/access/access.module.ts';
import type { RoutePolicy } from './platform/access/rule.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { PersistenceModule } from './platform/persistence/persistence.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ROUTE_POLICY } from './policy/route-policy.ts';

@Module({})
export class AppModule {
  static forRoot(
    config: AppConfig,
    databaseUrl: string,
    policy: RoutePolicy = ROUTE_POLICY,
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config),
        PersistenceModule.forRoot(databaseUrl),
        AuthModule,
        JobsModule,
        OutboxModule,
        MailModule,
        HttpModule,
        GuestsModule,
        IdempotencyModule,
        // Guards run in this order: first who is asking, then what they may.
        SessionsModule,
        AccessModule.forRoot(policy),
        OrganisationsModule,
        NotificationsModule,
        DeadLettersModule,
        IdentityModule,
        ApiTokensModule,
        PrivacyModule,
        AgenciesModule,
        AgencyProfilesModule,
        AuditModule,
        FilesModule,
        CurationModule,
        ImportsModule,
        BriefsModule,
        BriefHistoriesModule,
        MatchesModule,
        TaxonomyModule,
        RankingRulesModule,
        StandingsModule,
        TeamsModule,
        ReferenceBooksModule,
        ReferenceDataModule,
        StatisticsModule,
        DemoModule,
      ],
    };
  }
}
