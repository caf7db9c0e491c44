import { BadRequestException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@raccordo/kernel';
import { StaleVersion } from '../persistence/stale-version.error.ts';
import { problemOf } from './problem-details.ts';

class SomeError extends DomainError {
  readonly code = 'some.error';

  constructor(
    readonly kind: ErrorKind,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(details);
  }
}

const statusOf = (error: unknown) => problemOf(error, 'c').body.status;

describe('an error as a problem', () => {
  it.each([
    ['not-found', 404],
    ['conflict', 409],
    ['invalid', 422],
    ['forbidden', 403],
    ['too-many', 429],
    ['unavailable', 503],
  ] as const)('of kind %s is answered %d', (kind, status) => {
    expect(problemOf(new SomeError(kind), 'c').body).toMatchObject({ status, code: 'some.error' });
  });

  it.each([
    [{ seconds: 17 }, '17'],
    [{}, '60'],
  ])('says when to come back to who was too quick (%j)', (details, seconds) => {
    expect(problemOf(new SomeError('too-many', details), 'c').headers).toEqual({
      'retry-after': seconds,
    });
  });

  it('is answered 412 when the version is stale, though a conflict', () => {
    expect(statusOf(new StaleVersion())).toBe(412);
  });

  it('keeps violations apart from the figures of the message', () => {
    const violations = [{ path: 'a', code: 'b' }];

    const { body } = problemOf(new SomeError('invalid', { violations, max: 4 }), 'c');

    expect(body).toMatchObject({ violations, details: { max: 4 } });
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '53300' },
    { driverError: { code: '08006' } },
    new Error('Query read timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
  ])('says to come back when the database is away (%j)', (error) => {
    const problem = problemOf(error, 'c');

    expect(problem.body).toMatchObject({ status: 503, code: 'service.unavailable' });
    expect(problem.headers).toEqual({ 'retry-after': '1' });
  });

  it.each([
    new Error('password of the database is hunter2'),
    { code: '23505', constraint: 'uq_secret', detail: 'Key (email)=(a@b.c)' },
    'a string',
    null,
    undefined,
  ])('tells nothing of what it does not know (%j)', (error) => {
    const problem = problemOf(error, 'c');

    expect(problem.isFault).toBe(true);
    expect(problem.body).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'service.failed',
      correlationId: 'c',
      violations: [],
      details: {},
    });
  });

  it('repeats no sentence of the framework', () => {
    expect(
      JSON.stringify(problemOf(new BadRequestException('Unexpected token'), 'c')),
    ).not.toContain('Unexpected token');
  });
});
