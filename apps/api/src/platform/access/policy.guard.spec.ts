import type { ExecutionContext } from '@nestjs/common';
import { FixedClock } from '@raccordo/testing';
import type { TransactionRunner } from '../persistence/transaction-runner.ts';
import { ObjectOwners } from './object-owners.ts';
import { PolicyGuard } from './policy.guard.ts';
import { PolicyTable } from './rule.ts';

describe('the policy guard', () => {
  it('shuts a route that nobody wrote a row for', async () => {
    const unused = undefined as unknown as TransactionRunner;
    const clock = new FixedClock('2026-03-02T09:00:00Z');
    const guard = new PolicyGuard(new PolicyTable({}), new ObjectOwners(), unused, clock);
    const request = { method: 'GET', routeOptions: { url: '/api/v1/forgotten' }, params: {} };
    const context = {
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext;

    await expect(guard.canActivate(context)).rejects.toThrow('access.not_declared');
  });
});
