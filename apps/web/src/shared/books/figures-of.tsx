import type { FigureBook } from '@raccordo/taxonomy';
import { createContext, useContext, type ReactNode } from 'react';
import { useBooks } from './use-books.ts';

/** Version of the figures that what is shown was computed with; null = those in force. */
const FigureVersion = createContext<number | null>(null);

interface FiguresOfProps {
  readonly version: number | null;
  readonly children: ReactNode;
}

/** Everything inside explains a result with the figures it was computed with, not with newer ones. */
export function FiguresOf({ version, children }: FiguresOfProps) {
  return <FigureVersion value={version}>{children}</FigureVersion>;
}

/** The published figures that belong to what is shown. */
export function useFigures(): FigureBook {
  const version = useContext(FigureVersion);
  return useBooks().figuresAt(version);
}
