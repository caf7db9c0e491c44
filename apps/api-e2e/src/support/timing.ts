import { request, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from './api.ts';

/** Sends one POST and tells how long the answer took, in nanoseconds. */
export function stopwatch(api: Api, path: string) {
  const { port } = api.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (body: object): Promise<number> =>
    new Promise((done, fail) => {
      const text = JSON.stringify(body);
      const started = process.hrtime.bigint();
      const sent = request(
        {
          port,
          host: '127.0.0.1',
          path,
          agent,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          },
        },
        (answer) => {
          answer.resume();
          answer.once('end', () => done(Number(process.hrtime.bigint() - started)));
        },
      );
      sent.once('error', fail);
      sent.end(text);
    });
}

/**
 * How well one could tell two samples apart: the chance that one of the first is larger than one of
 * the second. 0.5 = not at all, 0 or 1 = always.
 */
export function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  let larger = 0;
  for (const one of first) {
    for (const other of second) larger += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return larger / (first.length * second.length);
}

/** Known and unknown in turn, which of the two first being drawn by a seed. */
export async function interleaved(
  count: number,
  known: (turn: number) => Promise<number>,
  unknown: (turn: number) => Promise<number>,
): Promise<number> {
  const [ofKnown, ofUnknown]: [number[], number[]] = [[], []];
  let seed = 42;
  for (let turn = 0; turn < count; turn += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const isKnownFirst = seed > 1_073_741_824;
    if (isKnownFirst) ofKnown.push(await known(turn));
    ofUnknown.push(await unknown(turn));
    if (!isKnownFirst) ofKnown.push(await known(turn));
  }
  return areaUnderCurve(ofKnown, ofUnknown);
}
