import { HttpStatus } from '@nestjs/common';
import { HttpProblem } from '../../../platform/http/problems.ts';

/** Wrong address or wrong password: nobody is told which. */
export class SignInRefusedProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.UNAUTHORIZED, 'sign_in.refused');
  }
}

export class CodeRefusedProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.UNAUTHORIZED, 'second_factor.code_refused');
  }
}

/** The first step was taken too long ago, or on another browser. */
export class SignInExpiredProblem extends HttpProblem {
  constructor() {
    super(HttpStatus.UNAUTHORIZED, 'sign_in.expired');
  }
}
