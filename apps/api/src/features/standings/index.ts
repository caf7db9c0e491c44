export { StandingsModule } from './standings.module.ts';
