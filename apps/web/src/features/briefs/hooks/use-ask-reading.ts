import { readAsk, type Brief } from '@raccordo/brief';
import type { CapabilityId } from '@raccordo/taxonomy';
import { useDeferredValue, useMemo, useState } from 'react';
import { useController } from 'react-hook-form';

export interface AskedCapability {
  readonly id: CapabilityId;
  /** The owner's words that named it; empty when added by hand. */
  readonly words: readonly string[];
  readonly isConfirmed: boolean;
}

export interface AskReadingState {
  readonly asked: readonly AskedCapability[];
  readonly toggle: (id: CapabilityId) => void;
  readonly add: (id: CapabilityId) => void;
  readonly remove: (id: CapabilityId) => void;
}

/**
 * The capabilities an ask names, read while it is typed. What is read counts until it is removed; a
 * removal is remembered, so that the next keystroke does not bring it back.
 */
export function useAskReading(): AskReadingState & {
  readonly text: string;
  readonly setText: (text: string) => void;
} {
  const { field: text } = useController<Brief, 'ask.text'>({ name: 'ask.text' });
  const { field: capabilities } = useController<Brief, 'ask.capabilities'>({
    name: 'ask.capabilities',
  });
  const deferred = useDeferredValue(text.value);
  const reading = useMemo(() => readAsk(deferred), [deferred]);
  const [removed, setRemoved] = useState<ReadonlySet<CapabilityId>>(
    () =>
      new Set(readAsk(text.value).capabilities.filter((id) => !capabilities.value.includes(id))),
  );
  const wordsOf = (id: CapabilityId): readonly string[] => [
    ...new Set(
      reading.mentions.filter((mention) => mention.capability === id).flatMap(({ words }) => words),
    ),
  ];

  const setText = (next: string): void => {
    const before = readAsk(text.value).capabilities;
    const after = readAsk(next).capabilities;
    const byHand = capabilities.value.filter((id) => !before.includes(id));
    const read = after.filter((id) => !removed.has(id));
    text.onChange(next);
    capabilities.onChange([...new Set([...read, ...byHand])]);
  };
  const add = (id: CapabilityId): void => {
    setRemoved(new Set([...removed].filter((other) => other !== id)));
    capabilities.onChange([...new Set([...capabilities.value, id])]);
  };
  const remove = (id: CapabilityId): void => {
    setRemoved(new Set([...removed, id]));
    capabilities.onChange(capabilities.value.filter((other) => other !== id));
  };
  const shown = [...new Set([...reading.capabilities, ...capabilities.value])];

  return {
    text: text.value,
    setText,
    asked: shown.map((id) => ({
      id,
      words: wordsOf(id),
      isConfirmed: capabilities.value.includes(id),
    })),
    toggle: (id) => (capabilities.value.includes(id) ? remove(id) : add(id)),
    add,
    remove,
  };
}
