import cliProgress from 'cli-progress';

export interface Progress {
  at(done: number, note?: string): void;
  end(): void;
}

const QUIET_STEP_RATIO = 0.25;

/** A bar on a terminal; in a log, a plain line at every quarter. */
export function startProgress(label: string, total: number): Progress {
  return process.stdout.isTTY ? barOn(label, total) : linesOn(label, total);
}

function barOn(label: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    { format: `${label} {bar} {percentage}% {note}`, hideCursor: true, clearOnComplete: false },
    cliProgress.Presets.shades_classic,
  );
  bar.start(Math.max(1, total), 0, { note: '' });
  return {
    at: (done, note = '') => bar.update(Math.min(done, total), { note }),
    end: () => {
      bar.update(Math.max(1, total));
      bar.stop();
    },
  };
}

function linesOn(label: string, total: number): Progress {
  let next = QUIET_STEP_RATIO;
  return {
    at: (done, note = '') => {
      const ratio = total === 0 ? 1 : Math.min(1, done / total);
      if (ratio < next) return;
      next = Math.floor(ratio / QUIET_STEP_RATIO + 1) * QUIET_STEP_RATIO;
      process.stdout.write(`${label} ${Math.floor(ratio * 100)}% ${note}\n`);
    },
    end: () => undefined,
  };
}
