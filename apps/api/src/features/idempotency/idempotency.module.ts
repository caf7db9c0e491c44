import { Module } from '@nestjs/common';
import { AnswerOnce } from './application/answer-once.ts';
import { IdempotencyKeyRepository } from './persistence/idempotency-key.repository.ts';

@Module({
  providers: [AnswerOnce, IdempotencyKeyRepository],
  exports: [AnswerOnce],
})
export class IdempotencyModule {}
