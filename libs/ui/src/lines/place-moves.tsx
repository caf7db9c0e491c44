import classes from './place-moves.module.css';
import lines from './lines.module.css';
import { Picture } from './picture.tsx';

export interface PlaceMove {
  readonly id: string;
  /** 1 is first; null = below the places drawn. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface PlaceMovesProps {
  readonly moves: readonly PlaceMove[];
  /** Rows drawn; what is further down leaves through the last line. */
  readonly places: number;
  /** Places above the rule that closes the shortlist. */
  readonly shortlist: number;
  readonly label: string | null;
}

/** Height of a row: the names beside the drawing stand on the same rhythm. */
export const PLACE_ROW_PX = 32;

/**
 * Two rankings beside each other: who keeps a place is a thin line, who moves a full one, who leaves
 * or comes from further down a dashed one that ends outside.
 */
export function PlaceMoves({ moves, places, shortlist, label }: PlaceMovesProps) {
  const height = places * PLACE_ROW_PX + PLACE_ROW_PX / 2;
  const yOf = (place: number | null): number =>
    place === null || place > places ? height : (place - 0.5) * PLACE_ROW_PX;
  const isDrawn = (place: number | null): boolean => place !== null && place <= places;
  const drawn = moves.filter(({ before, after }) => isDrawn(before) || isDrawn(after));
  const ruleY = shortlist * PLACE_ROW_PX;
  return (
    <Picture label={label} className={classes.moves}>
      <rect x="0" y="0" width="100%" height={height} fill="none" />
      <line className={lines.hairline} x1="0" x2="100%" y1={ruleY} y2={ruleY} />
      {drawn.map(({ id, before, after }) => (
        <line
          key={id}
          className={strokeOf(isDrawn(before) && isDrawn(after), before === after)}
          x1="9"
          x2="100%"
          y1={yOf(before)}
          y2={yOf(after)}
        />
      ))}
      {drawn.map(({ id, before, after }) => (
        <g key={id}>
          {isDrawn(before) && <circle className={classes.station} cx="9" cy={yOf(before)} r={5} />}
          {isDrawn(after) && <circle className={classes.station} cx="100%" cy={yOf(after)} r={5} />}
        </g>
      ))}
    </Picture>
  );
}

function strokeOf(isInside: boolean, isKept: boolean): string | undefined {
  if (!isInside) return lines.missing;
  return isKept ? lines.need : lines.thread;
}
