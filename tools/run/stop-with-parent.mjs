const LOOK_EVERY_MS = 500;

/**
 * Calls `stop` when the process that started this one is gone. `npm` runs scripts through a shell
 * that does not pass signals on: whoever stops `npm start` would leave the program behind.
 */
export function stopWithParent(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, LOOK_EVERY_MS);
  watch.unref();
}
