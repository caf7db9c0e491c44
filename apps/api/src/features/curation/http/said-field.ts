import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { TextField } from '../../../platform/http/fields.ts';

/** A text that says something: blanks alone are no reason. */
export const SaidField = (maxLength: number) =>
  applyDecorators(TextField(maxLength), Matches(/\S/, { message: 'required' }));
