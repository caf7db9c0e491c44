/** What tests over HTTP need of the application; never part of the program. */
export type { MembershipRole, OrganisationKind } from '../platform/access/actor.ts';
export { SYSTEM } from '../platform/access/actor.ts';
export { ActorContext } from '../platform/access/actor-context.ts';
export { RATE_LIMITS } from '../platform/access/rate-limits.ts';
export { PolicyTable, type RoutePolicy, type RouteRule } from '../platform/access/rule.ts';
export { AppConfig } from '../config/app-config.ts';
export { createApp } from '../create-app.ts';
export { Clock } from '../platform/clock/clock.ts';
export { TransactionRunner } from '../platform/persistence/transaction-runner.ts';
export { Sessions } from '../features/sessions/index.ts';
export { AgencyRepository } from '../features/agencies/index.ts';
export { AgencyIndexHolder } from '../features/matches/index.ts';
export {
  type Notice,
  type NotificationKind,
  NotifyPeople,
  SendMail,
} from '../features/notifications/index.ts';
export { declaredRoutes } from './declared-routes.ts';
export { createMigratedDatabase } from './test-database.ts';
export {
  goodGif,
  goodJpeg,
  goodPdf,
  goodPng,
  goodWebp,
  HOSTILE_FILES,
  MARKER,
} from './hostile-files/index.ts';
export { CurationQueue } from '../features/agency-profiles/index.ts';
export { PublishFiles } from '../features/files/index.ts';
export { ROUTE_POLICY } from '../policy/route-policy.ts';
export { openApiDocument } from '../platform/http/openapi.ts';
export { PasswordHasher } from '../platform/auth/password-hasher.ts';
export { DemoLogins } from '../demo/logins/demo-logins.ts';
export { DEMO_LOGIN_AGENCY } from '../demo/logins/demo-people.ts';
export { generateAgencies } from '../demo/generate-agencies.ts';
export { AdminAccounts, OneTimeCodes } from '../features/identity/index.ts';
export { ForgetOrganisations } from '../features/organisations/application/forget-organisations.ts';
export { RunErasures } from '../features/privacy/application/run-erasures.ts';
export { ApplyRetention } from '../features/privacy/application/apply-retention.ts';
export { AttemptLimiter } from '../features/identity/application/attempt-limiter.ts';
