/** What counts as asked for and can be proven by few: the row that is worth a sentence. */
export interface ScarceRow {
  readonly needs: number | null;
  readonly onSite: { readonly proving: number };
}

/**
 * The row with most needs for each agency that can prove it; rows nobody can prove come before all,
 * the most asked for first. Null where nothing was asked.
 */
export function scarcestOf<Row extends ScarceRow>(rows: readonly Row[]): Row | null {
  const asked = rows.filter(({ needs }) => needs !== null && needs > 0);
  const pressure = ({ needs, onSite }: Row): number =>
    onSite.proving === 0 ? Infinity : (needs ?? 0) / onSite.proving;
  const [first = null] = [...asked].sort((a, b) => {
    const [one, other] = [pressure(a), pressure(b)];
    return one === other ? (b.needs ?? 0) - (a.needs ?? 0) : other > one ? 1 : -1;
  });
  return first;
}
