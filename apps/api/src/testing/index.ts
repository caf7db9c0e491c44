/** What tests over HTTP need of the application; never part of the program. */
export { AppConfig } from '../config/app-config.ts';
export { createApp } from '../create-app.ts';
export { AgencyRepository } from '../features/agencies/index.ts';
export { AgencyIndexHolder } from '../features/matches/index.ts';
export { declaredRoutes } from './declared-routes.ts';
export { createMigratedDatabase } from './test-database.ts';
