import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock/clock.ts';
import {
  AccessNotDeclaredProblem,
  EmailNotVerifiedProblem,
  ForbiddenProblem,
  SignInAgainProblem,
  SignInProblem,
} from '../http/problems.ts';
import { isUuid } from '../ids/is-uuid.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { actorOf } from './current-actor.ts';
import { decide, type Refusal } from './decide.ts';
import { ObjectOwners, type Owners } from './object-owners.ts';
import { type Access, PolicyTable } from './rule.ts';

/** Deny by default: a route that has no row in the policy table is closed to everybody. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly policy: PolicyTable,
    private readonly objects: ObjectOwners,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.policy.ruleOf(request.method, request.routeOptions.url ?? '');
    if (rule === undefined) throw new AccessNotDeclaredProblem();
    const actor = actorOf(request);
    const owners = await this.ownersOf(rule.access, paramsOf(request));
    const refusal = decide({ rule, actor, owners, now: this.clock.now() });
    if (refusal === null) return true;
    throw this.problemOf(refusal, rule.access);
  }

  private async ownersOf(
    access: Access,
    params: Readonly<Record<string, string>>,
  ): Promise<Owners | null> {
    if (access.to !== 'object') return null;
    const id = params[access.param];
    if (!isUuid(id)) return null;
    const { ownersOf } = this.objects.resolverOf(access.object);
    return this.transactions.asSystem(() => ownersOf(id, params));
  }

  private problemOf(refusal: Refusal, access: Access): Error {
    switch (refusal) {
      case 'sign-in':
        return new SignInProblem();
      case 'verify-email':
        return new EmailNotVerifiedProblem();
      case 'sign-in-again':
        return new SignInAgainProblem();
      case 'forbidden':
        return new ForbiddenProblem();
      case 'not-found':
        if (access.to !== 'object') return new ForbiddenProblem();
        return this.objects.resolverOf(access.object).notFound();
    }
  }
}

function paramsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  return request.params as Readonly<Record<string, string>>;
}
