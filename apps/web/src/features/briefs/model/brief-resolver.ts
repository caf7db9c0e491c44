import { boundViolationsOf, type Brief } from '@raccordo/brief';
import { set, type FieldErrors, type Resolver } from 'react-hook-form';

/** Both ends of a range are typed in one field. */
const END_OF_RANGE = /\.(low|high)$/;

/**
 * Bounds only: what is merely missing is asked for on the summary, never while the person is still
 * on the way there. The message is the code; the field writes the sentence.
 */
export const briefResolver: Resolver<Brief> = (values) => {
  const errors: FieldErrors<Brief> = {};
  for (const { path, code } of boundViolationsOf(values)) {
    set(errors, path.replace(END_OF_RANGE, ''), { type: code, message: code });
  }
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};
