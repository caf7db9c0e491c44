/**
 * Every colour of the interface. Colour belongs to the lines: blue is covered, vermilion is
 * missing, ochre is where the money runs out; all the rest is ink on paper.
 */
export interface ColourTokens {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly 'ink-2': string;
  /** Hairlines; decoration only, too faint to carry meaning. */
  readonly rule: string;
  /** Borders of inputs and the thin line of a need: at least 3:1 on paper. */
  readonly control: string;
  readonly band: string;
  readonly 'band-ink': string;
  readonly 'band-2': string;
  readonly cov: string;
  readonly 'cov-tint': string;
  readonly miss: string;
  readonly 'miss-tint': string;
  /** Never alone on paper: outlined in ink and striped with `lim-stripe`. */
  readonly lim: string;
  readonly 'lim-stripe': string;
  readonly 'lim-ink': string;
  readonly 'lim-tint': string;
  readonly scrim: string;
}

export const LIGHT: ColourTokens = {
  paper: '#ffffff',
  surface: '#f3f4f2',
  ink: '#15181b',
  'ink-2': '#4b5157',
  rule: '#cdd0ce',
  control: '#6f767b',
  band: '#15181b',
  'band-ink': '#ffffff',
  'band-2': '#b9bfc3',
  cov: '#0f4c97',
  'cov-tint': '#e3ecf6',
  miss: '#c22f14',
  'miss-tint': '#fbeae5',
  lim: '#f0ae14',
  'lim-stripe': '#15181b',
  'lim-ink': '#744c00',
  'lim-tint': '#fdf3d9',
  scrim: 'rgb(21 24 27 / 62%)',
};

export const DARK: ColourTokens = {
  paper: '#121517',
  surface: '#1c2023',
  ink: '#f3f3ef',
  'ink-2': '#b7bdc1',
  rule: '#3b4246',
  control: '#8b9398',
  band: '#000000',
  'band-ink': '#ffffff',
  'band-2': '#b9bfc3',
  cov: '#7fb3f2',
  'cov-tint': '#1a2a3e',
  miss: '#ff8e75',
  'miss-tint': '#38201a',
  lim: '#f2bc3d',
  'lim-stripe': '#15181b',
  'lim-ink': '#f2bc3d',
  'lim-tint': '#33280f',
  scrim: 'rgb(0 0 0 / 72%)',
};

/** The one width below which the grid becomes a single column. */
export const PHONE_MAX_WIDTH = '47.5em';
