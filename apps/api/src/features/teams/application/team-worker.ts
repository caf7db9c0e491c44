import { parentPort } from 'node:worker_threads';
import { PACKED_BYTES, unpackCandidate } from '@raccordo/ranking';
import { AgencyTable } from '@raccordo/teams';
import { answerQuestion, type TeamQuestion, type TeamReply } from './team-question.ts';

/** What the program tells the thread. Records are packed agencies, one after the other. */
export type ToWorker =
  | { readonly kind: 'reload' | 'put'; readonly records: Uint8Array }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'ask'; readonly number: number; readonly question: TeamQuestion };

export type FromWorker =
  | { readonly number: number; readonly reply: TeamReply }
  | { readonly number: number; readonly error: string };

/** The agencies as the search reads them, in a thread of their own: a hard case delays nobody else. */
let table = new AgencyTable();

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'ask') return parentPort?.postMessage(answer(message));
  if (message.kind === 'remove') return table.remove(message.id);
  if (message.kind === 'reload') table = new AgencyTable();
  const { records } = message;
  for (let at = 0; at < records.byteLength; at += PACKED_BYTES) {
    table.upsert(unpackCandidate(records.subarray(at, at + PACKED_BYTES)));
  }
});

function answer({ number, question }: ToWorker & { kind: 'ask' }): FromWorker {
  try {
    return { number, reply: answerQuestion(table, question, () => performance.now()) };
  } catch (error) {
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
