import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 300;
const MAX_LENGTH = 120;

/** Searches after a pause in the typing. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation('agencies');
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const [known, setKnown] = useState(value);
  const search = useDebouncedCallback((words: string) => {
    setSent(words);
    onChange(words);
  }, PAUSE_MS);

  // The address may change without typing (a removed filter, the back button); but what comes back
  // of our own must not overwrite the letters typed since.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }

  return (
    <TextInput
      type="search"
      size="sm"
      label={t('filters.search')}
      description={t('filters.searchNote')}
      placeholder={t('filters.searchPlaceholder')}
      maxLength={MAX_LENGTH}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
