import { Button } from '@mantine/core';
import classes from './start-error.module.css';

/**
 * When not even the words could be loaded (a torn connection, a page older than the server): the
 * only texts outside the text files, in both languages because the visitor's is not known to work.
 */
export function StartError() {
  return (
    <main className={classes.page}>
      <h1>Raccordo</h1>
      <p lang="it">La pagina non si è aperta. Controlla la rete e ricaricala.</p>
      <p lang="en">The page did not open. Check your network and reload it.</p>
      <Button onClick={() => window.location.reload()}>
        <span lang="it">Ricarica</span>&nbsp;·&nbsp;<span lang="en">Reload</span>
      </Button>
    </main>
  );
}
