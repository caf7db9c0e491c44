import { boundViolationsOf, type Brief } from '@raccordo/brief';
import { set, type FieldErrors, type Resolver } from 'react-hook-form';

/**
 * Bounds only: what is merely missing is asked for on the summary, never while the person is still
 * on the way there. The message is the code; the field writes the sentence.
 */
export const briefResolver: Resolver<Brief> = (values) => {
  const errors: FieldErrors<Brief> = {};
  for (const { path, code } of boundViolationsOf(values)) {
    set(errors, path, { type: code, message: code });
  }
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};
