/** A ratio as an SVG percentage, kept inside the drawing; four decimals are under a pixel anywhere. */
export function percent(ratio: number): string {
  const inside = Math.min(1, Math.max(0, ratio));
  return `${Math.round(inside * 1e6) / 1e4}%`;
}

/** How a text centred on a point near an edge has to hang so that it stays inside the drawing. */
export function anchorAt(ratio: number): 'start' | 'middle' | 'end' {
  if (ratio < 0.14) return 'start';
  return ratio > 0.86 ? 'end' : 'middle';
}
