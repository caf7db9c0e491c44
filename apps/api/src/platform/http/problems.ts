import { HttpException, HttpStatus } from '@nestjs/common';

export interface Violation {
  /** Dotted path into the body or query, as `firm.headcount`. */
  readonly path: string;
  readonly code: string;
}

/** What the transport itself refuses, before any use case; never thrown from the domain. */
export abstract class HttpProblem extends HttpException {
  constructor(
    status: HttpStatus,
    readonly code: string,
    readonly violations: readonly Violation[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, status);
  }
}

export class ValidationProblem extends HttpProblem {
  constructor(violations: readonly Violation[]) {
    super(HttpStatus.BAD_REQUEST, 'request.invalid', violations);
  }
}

export class CursorProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.BAD_REQUEST, 'request.invalid', [{ path: 'cursor', code: 'cursor' }]);
  }
}

export class TextProblem extends HttpProblem {
  constructor(path: string) {
    super(HttpStatus.BAD_REQUEST, 'request.unsupported_character', [{ path, code: 'character' }]);
  }
}

export class AccessNotDeclaredProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.FORBIDDEN, 'access.not_declared');
  }
}

export class SignInProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.UNAUTHORIZED, 'access.sign_in_required', [], { 'www-authenticate': 'Bearer' });
  }
}

/** The person is known, but the act asks for a fresh proof. */
export class SignInAgainProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.FORBIDDEN, 'access.sign_in_again');
  }
}

export class EmailNotVerifiedProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.FORBIDDEN, 'access.email_not_verified');
  }
}

export class ForbiddenProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.FORBIDDEN, 'access.forbidden');
  }
}

export class CrossSiteProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.FORBIDDEN, 'request.cross_site');
  }
}

export class MediaTypeProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'request.media_type');
  }
}

export class PreconditionRequiredProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.PRECONDITION_REQUIRED, 'precondition.missing');
  }
}

export class TooManyRequestsProblem extends HttpProblem {
  constructor(waitSeconds: number) {
    super(HttpStatus.TOO_MANY_REQUESTS, 'request.too_many', [], {
      'retry-after': String(waitSeconds),
    });
  }
}

export class OverloadedProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.SERVICE_UNAVAILABLE, 'service.overloaded', [], { 'retry-after': '1' });
  }
}

export class RouteNotFoundProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.NOT_FOUND, 'route.not_found');
  }
}

export class NotReadyProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.SERVICE_UNAVAILABLE, 'service.not_ready', [], { 'retry-after': '1' });
  }
}
