import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type pg from 'pg';
import { scoreOf, type Candidate } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { packCandidate } from '@raccordo/ranking';
import type { HolderReport } from './index-holder.ts';
import type { Market } from './market.ts';
import { candidateOf } from './measure-size.ts';

const INSTANCES = 2;
const EDITS = 40;
const NANOSECONDS_A_MS = 1e6;

/**
 * Milliseconds from sending COMMIT of an edit to the first match that has it, on the slower of two
 * processes, once for each edit. Every match is checked against the score matching gives.
 */
export async function measureFreshness(
  market: Market,
  need: Need,
  url: string,
  client: pg.Client,
): Promise<number[]> {
  const [best] = market.index.rank(need, { limit: 1 }).ranked;
  const edited = market.objects.find(({ id }) => id === best?.id);
  if (edited === undefined) throw new Error('No agency to edit.');
  const holders = Array.from({ length: INSTANCES }, () => new Holder(url, need));
  try {
    await Promise.all(holders.map((holder) => holder.next()));
    const delays: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const candidate = { ...candidateOf(edited), trackRecordPpm: 1_000_000 - 1_000 * edit };
      const reports = holders.map((holder) => holder.next());
      const committedAt = await commitEdit(client, candidate);
      const { scorePpm } = scoreOf(need, candidate);
      for (const report of await Promise.all(reports)) {
        if (report.scorePpm !== scorePpm) throw new Error('A match came without the edit.');
        delays.push(Number(BigInt(report.at) - committedAt) / NANOSECONDS_A_MS);
      }
    }
    return delays;
  } finally {
    for (const holder of holders) holder.stop();
  }
}

/** The edit and its notice in one transaction: PostgreSQL sends the notice when it commits. */
async function commitEdit(client: pg.Client, candidate: Candidate): Promise<bigint> {
  const packed = Buffer.from(packCandidate(candidate));
  await client.query('BEGIN');
  await client.query('UPDATE agency_packed SET packed = $2 WHERE id = $1', [candidate.id, packed]);
  await client.query("SELECT pg_notify('agency_changed', $1)", [candidate.id]);
  const committedAt = process.hrtime.bigint();
  await client.query('COMMIT');
  return committedAt;
}

class Holder {
  private readonly child: ChildProcess;

  constructor(url: string, need: Need) {
    const program = path.join(import.meta.dirname, 'index-holder.js');
    this.child = fork(program, [url, JSON.stringify(need)]);
  }

  next(): Promise<HolderReport> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('A holder ended early.'));
      this.child.once('exit', ended);
      this.child.once('message', (message) => {
        this.child.off('exit', ended);
        resolve(message as HolderReport);
      });
    });
  }

  stop(): void {
    this.child.removeAllListeners();
    this.child.kill();
  }
}
