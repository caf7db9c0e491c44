import { Module } from '@nestjs/common';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { RankingRulesController } from './http/ranking-rules.controller.ts';

@Module({ imports: [ReferenceBooksModule], controllers: [RankingRulesController] })
export class RankingRulesModule {}
