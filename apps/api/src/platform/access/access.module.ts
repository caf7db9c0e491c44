import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ActorInterceptor } from './actor.interceptor.ts';
import { Authentication } from './authentication.ts';
import { ObjectOwners } from './object-owners.ts';
import { PolicyGuard } from './policy.guard.ts';
import { RateLimitGuard } from './rate-limit.guard.ts';
import { RateLimiters } from './rate-limiters.ts';
import { PolicyTable, type RoutePolicy } from './rule.ts';

/** Who may call what. Global guards only: a middleware can be walked around by spelling a path oddly. */
@Module({})
export class AccessModule {
  static forRoot(policy: RoutePolicy): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      providers: [
        Authentication,
        ObjectOwners,
        { provide: PolicyTable, useValue: new PolicyTable(policy) },
        RateLimiters,
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_INTERCEPTOR, useClass: ActorInterceptor },
      ],
      exports: [Authentication, ObjectOwners, PolicyTable],
    };
  }
}
