import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WeeklySeries } from '@raccordo/mix';
import { parse } from 'csv-parse/sync';

/** Where the weeks of others lie beside a checkout; they are read, never copied. */
const USUAL_FOLDER = path.join(import.meta.dirname, '../../../../../shared/data/media-mix');

interface Source {
  readonly name: string;
  readonly file: string;
  readonly results: string;
  readonly channels: readonly string[];
  readonly controls: readonly string[];
}

const SOURCES: readonly Source[] = [
  {
    name: 'robyn',
    file: 'robyn_dt_simulated_weekly.csv',
    results: 'revenue',
    channels: ['tv_S', 'ooh_S', 'print_S', 'facebook_S', 'search_S'],
    controls: ['competitor_sales_B', 'newsletter'],
  },
  {
    name: 'meridian',
    file: 'meridian_national_media.csv',
    results: 'conversions',
    channels: ['Channel0_spend', 'Channel1_spend', 'Channel2_spend', 'Channel3_spend'],
    controls: ['competitor_activity_score_control', 'sentiment_score_control'],
  },
];

export interface MediaWeeks {
  readonly name: string;
  readonly series: WeeklySeries;
  /** The same without what a small firm rarely knows. */
  readonly spendsOnly: WeeklySeries;
}

/** Published weekly media data, as far as they are there. */
export function readMediaWeeks(folder: string = USUAL_FOLDER): readonly MediaWeeks[] {
  return SOURCES.filter(({ file }) => existsSync(path.join(folder, file))).map((source) => {
    const text = readFileSync(path.join(folder, source.file), 'utf8');
    const rows = parse<Readonly<Record<string, string>>>(text, { columns: true });
    const column = (name: string) => rows.map((row) => Number(row[name]));
    const spendsOnly = {
      results: column(source.results),
      channels: source.channels.map((name) => ({ name, spends: column(name) })),
    };
    return {
      name: source.name,
      spendsOnly,
      series: { ...spendsOnly, controls: source.controls.map(column) },
    };
  });
}
