import type { ReactNode } from 'react';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import './fonts.ts';
import './mantine-styles.ts';
import './tokens.css';
import './base.css';
import { theme } from './theme.ts';

/** Where the visitor's choice of light, dark or system is kept; read before first paint too. */
export const COLOUR_SCHEME_KEY = 'raccordo-colour-scheme';

const colorSchemeManager = localStorageColorSchemeManager({ key: COLOUR_SCHEME_KEY });

export interface RaccordoThemeProps {
  readonly children: ReactNode;
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test';
}

export function RaccordoTheme({ children, env = 'default' }: RaccordoThemeProps) {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      env={env}
    >
      {children}
    </MantineProvider>
  );
}
