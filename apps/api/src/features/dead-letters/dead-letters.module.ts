import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { ListDeadLetters } from './application/list-dead-letters.ts';
import { RetryDeadLetter } from './application/retry-dead-letter.ts';
import { DeadLettersController } from './http/dead-letters.controller.ts';
import { DeadLetterRepository } from './persistence/dead-letter.repository.ts';

@Module({
  imports: [AuditModule],
  controllers: [DeadLettersController],
  providers: [DeadLetterRepository, ListDeadLetters, RetryDeadLetter],
})
export class DeadLettersModule {}
