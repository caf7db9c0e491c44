import { Module } from '@nestjs/common';
import { ApplyRetention } from './application/apply-retention.ts';
import { PersonalRowsRepository } from './persistence/personal-rows.repository.ts';

@Module({
  providers: [ApplyRetention, PersonalRowsRepository],
})
export class PrivacyModule {}
