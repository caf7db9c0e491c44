import classes from './field-error.module.css';

/** What is wrong with a group of choices, which has no field of its own to say it. */
export function FieldError({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className={classes.error}>
      {text}
    </p>
  );
}
