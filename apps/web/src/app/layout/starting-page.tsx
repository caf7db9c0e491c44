import classes from './band.module.css';

/** The black head alone, for the instant before the first words arrive. */
export function StartingPage() {
  return (
    <>
      <header className={classes.band} />
      <main aria-busy="true" />
    </>
  );
}
