import { HttpException, HttpStatus } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { DomainError, type ErrorKind } from '@raccordo/kernel';
import { StaleVersion } from '../persistence/stale-version.error.ts';
import { isDatabaseUnavailable } from '../persistence/database-errors.ts';
import { HttpProblem, type Violation } from './problems.ts';

const STATUS_OF_KIND = {
  'not-found': HttpStatus.NOT_FOUND,
  conflict: HttpStatus.CONFLICT,
  invalid: HttpStatus.UNPROCESSABLE_ENTITY,
  forbidden: HttpStatus.FORBIDDEN,
  'too-many': HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
} as const satisfies Record<ErrorKind, HttpStatus>;

export class ViolationResponse implements Violation {
  @ApiProperty({ example: 'content.budget.monthlyMinor' })
  readonly path!: string;

  @ApiProperty({ example: 'max' })
  readonly code!: string;
}

/** RFC 9457, with a stable `code` instead of a sentence: the reader's language is the web app's. */
export class ProblemResponse {
  @ApiProperty({ example: 'about:blank' })
  readonly type!: string;

  @ApiProperty({ example: 'Not Found' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 404 })
  readonly status!: number;

  @ApiProperty({ example: 'brief.not_found' })
  readonly code!: string;

  @ApiProperty()
  readonly correlationId!: string;

  @ApiProperty({ type: [ViolationResponse] })
  readonly violations!: readonly ViolationResponse[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The figures a message may need.',
  })
  readonly details!: Readonly<Record<string, unknown>>;
}

export interface Problem {
  readonly body: ProblemResponse;
  readonly headers: Readonly<Record<string, string>>;
  /** A fault of ours, to be logged with its stack. */
  readonly isFault: boolean;
}

/** Any thrown value as a problem; nothing of an unknown error leaves the house. */
export function problemOf(error: unknown, correlationId: string): Problem {
  if (error instanceof DomainError) {
    const status =
      error instanceof StaleVersion ? HttpStatus.PRECONDITION_FAILED : STATUS_OF_KIND[error.kind];
    return problem(status, error.code, correlationId, {
      ...splitDetails(error.details),
      headers: retryAfterOf(error),
    });
  }
  if (error instanceof HttpProblem) {
    const { violations, headers } = error;
    return problem(error.getStatus(), error.code, correlationId, { violations, headers });
  }
  if (isDatabaseUnavailable(error)) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, 'service.unavailable', correlationId, {
      headers: { 'retry-after': '1' },
      isFault: true,
    });
  }
  const status = statusOf(error);
  const isFault = status >= 500;
  return problem(status, isFault ? 'service.failed' : codeOf(status), correlationId, { isFault });
}

/** Who is asked to come back is told when. */
function retryAfterOf({ kind, details }: DomainError): Readonly<Record<string, string>> {
  if (kind === 'unavailable') return { 'retry-after': '1' };
  if (kind !== 'too-many') return {};
  const { seconds } = details;
  return { 'retry-after': typeof seconds === 'number' ? String(seconds) : '60' };
}

function problem(
  status: number,
  code: string,
  correlationId: string,
  rest: {
    violations?: readonly Violation[];
    details?: Readonly<Record<string, unknown>>;
    headers?: Readonly<Record<string, string>>;
    isFault?: boolean;
  },
): Problem {
  return {
    body: {
      type: 'about:blank',
      title: TITLES[status] ?? 'Error',
      status,
      code,
      correlationId,
      violations: rest.violations ?? [],
      details: rest.details ?? {},
    },
    headers: rest.headers ?? {},
    isFault: rest.isFault ?? false,
  };
}

/** Fastify's own refusals (body too large, malformed JSON) carry `statusCode`. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** Violations have a member of their own; the rest are figures for the message. */
function splitDetails({ violations, ...details }: Readonly<Record<string, unknown>>) {
  return {
    violations: Array.isArray(violations) ? (violations as readonly Violation[]) : [],
    details,
  };
}

const CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'route.not_found',
  405: 'route.method_not_allowed',
  408: 'request.timeout',
  413: 'request.too_large',
  414: 'request.too_long',
  415: 'request.media_type',
  431: 'request.too_long',
};

const codeOf = (status: number): string => CODES[status] ?? 'request.refused';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};
