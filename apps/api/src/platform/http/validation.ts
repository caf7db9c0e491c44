import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ValidationProblem, type Violation } from './problems.ts';

/** Shape only; what the figures mean is the domain's business. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new ValidationProblem(errors.flatMap((error) => violationsOf(error))),
  });
}

function violationsOf(error: ValidationError, parent = ''): Violation[] {
  const path = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
    path,
    code: codeOf(constraint),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => violationsOf(child, path))];
}

/** `whitelistValidation` → `unknown`, `isInt` → `int`, `maxLength` → `max_length`. */
function codeOf(constraint: string): string {
  if (constraint === 'whitelistValidation') return 'unknown';
  return constraint
    .replace(/^is(?=[A-Z])/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
