import { applyDecorators } from '@nestjs/common';
import { ONE_TIME_CODE, PASSWORD_LENGTH, PERSON_LIMITS } from '@raccordo/identity';
import { Matches, MinLength } from 'class-validator';
import { TextField } from '../../../platform/http/fields.ts';

/** Four code units for each character: what a password is judged by is the domain's business. */
const PASSWORD_UNITS = PASSWORD_LENGTH.max * 4;
const TOKEN_UNITS = 64;
const CODE_UNITS = ONE_TIME_CODE.digits * 8;

/** Something other than spaces. */
export const WordsField = (maxLength: number) =>
  applyDecorators(TextField(maxLength), Matches(/\S/, { message: 'required' }));

export const EmailField = () => TextField(PERSON_LIMITS.email.max);

/** Whatever was typed, whole; null where a form may leave it out. */
export const PasswordField = (options: { readonly nullable?: boolean } = {}) =>
  applyDecorators(TextField(PASSWORD_UNITS, options), MinLength(1));

/** From the link in a mail. In a body, never in an address: addresses end up in logs. */
export const TokenField = () => TextField(TOKEN_UNITS);

export const CodeField = (options: { readonly nullable?: boolean } = {}) =>
  TextField(CODE_UNITS, options);
