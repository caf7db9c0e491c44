import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE_MS = 300;

/** What is typed, and what is searched for once the typing pauses. */
export function useSearchWords() {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, PAUSE_MS);
  return { typed, setTyped, words };
}
