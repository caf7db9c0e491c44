import type { AskReading } from './ask-reading.ts';

export function readAsk(text: string): AskReading {
  void text;
  return { mentions: [], capabilities: [] };
}
