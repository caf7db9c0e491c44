export { AnswerOnce } from './application/answer-once.ts';
export { Idempotent } from './http/idempotency.interceptor.ts';
export { IdempotencyModule } from './idempotency.module.ts';
export { IDEMPOTENCY_PERSONAL_DATA } from './personal-data.ts';
