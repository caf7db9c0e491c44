export { RankingRulesModule } from './ranking-rules.module.ts';
