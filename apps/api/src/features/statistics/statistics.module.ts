import { Module } from '@nestjs/common';
import { StatisticsController } from './http/statistics.controller.ts';
import { StatisticsQuery } from './statistics.query.ts';

@Module({ controllers: [StatisticsController], providers: [StatisticsQuery] })
export class StatisticsModule {}
