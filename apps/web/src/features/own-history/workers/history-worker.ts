import type { ImportChoices, RecordedPeriod } from '@raccordo/history';
import type { DeskAnswer, DeskQuestion } from './history-messages.ts';
import { localDesk } from './local-desk.ts';

const desk = localDesk();
const answer = (message: DeskAnswer): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<DeskQuestion>) => {
  const { id } = data;
  work(data)
    .then((value) => answer({ id, kind: 'done', value }))
    .catch((error: unknown) => answer({ id, kind: 'failed', message: String(error) }));
};

async function work({ id, task, values }: DeskQuestion): Promise<unknown> {
  const [first, second] = values;
  switch (task) {
    case 'open':
      return desk.open(first as Blob, (ratio) => answer({ id, kind: 'progress', ratio }));
    case 'read':
      return desk.read(first as ImportChoices, second as string);
    case 'refusedRows':
      return desk.refusedRows();
    case 'fit':
      return desk.fit(first as readonly RecordedPeriod[]);
  }
}
