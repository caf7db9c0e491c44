import { Module } from '@nestjs/common';
import { RankingRulesController } from './http/ranking-rules.controller.ts';

@Module({ controllers: [RankingRulesController] })
export class RankingRulesModule {}
