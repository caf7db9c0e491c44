import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';

interface Waiting<Input> {
  readonly input: Input;
}

export interface ProvedMutation<Output, Input> {
  readonly mutation: UseMutationResult<Output, Error, Input>;
  /** The act waits for the person to prove who they are. */
  readonly isWaiting: boolean;
  readonly onProved: () => void;
  readonly onGiveUp: () => void;
}

/** An act that may ask who one is first; once proved, it goes on as it was meant. */
export function useProvedMutation<Output, Input>(
  act: (input: Input) => Promise<Output>,
  onSuccess: (output: Output) => unknown,
): ProvedMutation<Output, Input> {
  const [waiting, setWaiting] = useState<Waiting<Input> | null>(null);
  const mutation = useMutation<Output, Error, Input>({
    mutationFn: act,
    onSuccess,
    onError: (error, input) => {
      if (asksForProof(error)) setWaiting({ input });
    },
  });
  return {
    mutation,
    isWaiting: waiting !== null,
    onProved: () => {
      setWaiting(null);
      if (waiting !== null) mutation.mutate(waiting.input);
    },
    onGiveUp: () => setWaiting(null),
  };
}

export const asksForProof = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'access.sign_in_again';
