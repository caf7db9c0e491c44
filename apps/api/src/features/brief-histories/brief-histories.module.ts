import { Module } from '@nestjs/common';
import { BriefsModule } from '../briefs/index.ts';
import { KeepHistory } from './application/keep-history.ts';
import { OwnHistory } from './application/own-history.ts';
import { HistoryController } from './http/history.controller.ts';
import { BriefHistoryRepository } from './persistence/brief-history.repository.ts';

@Module({
  imports: [BriefsModule],
  controllers: [HistoryController],
  providers: [BriefHistoryRepository, KeepHistory, OwnHistory],
})
export class BriefHistoriesModule {}
