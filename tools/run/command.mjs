import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout, showing what it prints; resolves with its exit code. `quiet` shows
 * it only after a failure, `silent` never.
 */
export function run(program, args, { env = {}, quiet = false, silent = false } = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: silent ? 'ignore' : quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', (code) => {
      if (quiet && code !== 0) process.stdout.write(Buffer.concat(chunks));
      resolve(code ?? 1);
    });
  });
}

/** A program that npm installed. */
export function runBin(name, args, options) {
  return run('npx', ['--no-install', name, ...args], options);
}
