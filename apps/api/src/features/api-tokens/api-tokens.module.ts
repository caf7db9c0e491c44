import { Module } from '@nestjs/common';
import { Authentication } from '../../platform/access/authentication.ts';
import { ApiTokens } from './application/api-tokens.ts';
import { ApiTokenStrategy } from './http/api-token.strategy.ts';
import { ApiTokensController } from './http/api-tokens.controller.ts';
import { ApiTokenRepository } from './persistence/api-token.repository.ts';

@Module({
  controllers: [ApiTokensController],
  providers: [ApiTokenRepository, ApiTokens],
})
export class ApiTokensModule {
  constructor(authentication: Authentication, tokens: ApiTokens) {
    authentication.add('api-token', new ApiTokenStrategy(tokens));
  }
}
