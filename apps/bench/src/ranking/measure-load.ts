import { fork } from 'node:child_process';
import path from 'node:path';
import type { LoadReport } from './load-probe.ts';

/**
 * Loads the index in a process of its own: beside a million plain objects every collection of
 * garbage would walk them, and the figure would be theirs.
 */
export function measureLoad(url: string, size: number): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'load-probe.js'), [url]);
    child.once('exit', () => reject(new Error('The load probe ended early.')));
    child.once('message', (message) => {
      const report = message as LoadReport;
      if (report.size === size) resolve(report);
      else reject(new Error(`Loaded ${report.size} agencies of ${size}.`));
    });
  });
}
