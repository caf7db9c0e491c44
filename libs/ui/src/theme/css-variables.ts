import type { CSSVariablesResolver } from '@mantine/core';
import { DARK, LIGHT, type ColourTokens } from './tokens.ts';

const asVariables = (tokens: ColourTokens): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]));

/** Mantine's own names, pointed at ours, so that its components need no colour of their own. */
const MANTINE_COLOURS: Record<string, string> = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--miss)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--surface)',
  '--mantine-color-disabled-color': 'var(--ink-2)',
  '--mantine-color-disabled-border': 'var(--rule)',
  '--mantine-primary-color-filled': 'var(--ink)',
  '--mantine-primary-color-filled-hover': 'var(--ink)',
  '--mantine-primary-color-contrast': 'var(--paper)',
  '--mantine-color-ink-filled': 'var(--ink)',
  '--mantine-color-ink-filled-hover': 'var(--ink)',
  '--mantine-color-ink-light': 'var(--surface)',
  '--mantine-color-ink-light-hover': 'var(--surface)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-ink-outline': 'var(--ink)',
  '--mantine-color-ink-outline-hover': 'var(--surface)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...asVariables(LIGHT), ...MANTINE_COLOURS },
  dark: { ...asVariables(DARK), ...MANTINE_COLOURS },
});
