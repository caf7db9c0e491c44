import classes from './joint.module.css';
import lines from './lines.module.css';
import { DESK, PHONE, type JointMeasures } from './joint-measures.ts';
import { jointPath } from './joint-path.ts';
import { Picture } from './picture.tsx';

export interface JointAgency {
  readonly name: string;
  readonly capabilities: readonly string[];
}

export interface JointProps {
  readonly agencies: readonly JointAgency[];
  /** The result the lines run into. */
  readonly result: {
    readonly value: string;
    /** One or two short lines. */
    readonly unit: readonly string[];
    readonly note: string;
  };
  /** The owner's own words, the line that leads nowhere, and why. */
  readonly ask: { readonly words: string; readonly note: string; readonly shortNote: string };
  readonly label: string;
}

/** The sign of Raccordo: capabilities run through agencies and meet in one result. */
export function Joint(props: JointProps) {
  return (
    <div className={classes.joint} role="img" aria-label={props.label}>
      <JointDrawing {...props} measures={DESK} className={classes.desk} />
      <JointDrawing {...props} measures={PHONE} className={classes.phone} />
    </div>
  );
}

interface DrawingProps extends JointProps {
  readonly measures: JointMeasures;
  readonly className: string | undefined;
}

function JointDrawing({ agencies, result, ask, measures: m, className }: DrawingProps) {
  const rows = agencies.flatMap((agency, agencyIndex) =>
    agency.capabilities.map((capability) => ({ capability, agencyIndex })),
  );
  const yOfRow = (row: number) => m.top + row * m.pitch;
  const firstRowOf = (agencyIndex: number) =>
    agencies.slice(0, agencyIndex).reduce((sum, { capabilities }) => sum + capabilities.length, 0);
  const yInBundle = (row: number) => m.knotY + (row - (rows.length - 1) / 2) * m.bundle;

  return (
    <Picture label={null} className={className} viewBox={`0 0 ${m.width} ${m.height}`}>
      {rows.map(({ capability, agencyIndex }, row) => {
        const y = yOfRow(row);
        const x = m.pillX[agencyIndex] ?? m.pillX.at(-1) ?? 0;
        return (
          <g key={capability}>
            <line className={lines.need} x1={0} x2={x} y1={y} y2={y} />
            <path
              className={lines.pipe}
              style={{ strokeWidth: m.pipe }}
              d={jointPath({ x, y }, m.bendX, { x: m.knotX, y: yInBundle(row) }, 22)}
            />
            <text className={classes.capability} style={{ fontSize: m.text }} x={m.edge} y={y - 9}>
              {capability}
            </text>
          </g>
        );
      })}
      {agencies.map((agency, index) => {
        const first = firstRowOf(index);
        const x = m.pillX[index] ?? 0;
        const top = yOfRow(first);
        const bottom = yOfRow(first + agency.capabilities.length - 1);
        return (
          <g key={agency.name}>
            <rect
              className={lines.inkRing}
              x={x - 11}
              y={top - 13}
              width={22}
              height={bottom - top + 26}
              rx={11}
            />
            {agency.capabilities.map((capability, i) => (
              <circle
                key={capability}
                className={classes.dot}
                cx={x}
                cy={yOfRow(first + i)}
                r={4.5}
              />
            ))}
            {m.showsNames && (
              <text className={classes.agency} x={x + 22} y={top + 28}>
                {agency.name}
              </text>
            )}
          </g>
        );
      })}
      <line
        className={classes.out}
        style={{ strokeWidth: m.knotStroke * 1.5 }}
        x1={m.knotX}
        x2={m.width}
        y1={m.knotY}
        y2={m.knotY}
      />
      <circle
        className={classes.knot}
        style={{ strokeWidth: m.knotStroke }}
        cx={m.knotX}
        cy={m.knotY}
        r={m.knotRadius}
      />
      <text
        className={classes.value}
        style={{ fontSize: m.value }}
        x={m.knotX}
        y={m.knotY + m.value * 0.35}
      >
        {result.value}
      </text>
      {(m.showsNames ? [result.unit.join(' ')] : result.unit).map((text, i) => (
        <text
          key={text}
          className={classes.unit}
          style={{ fontSize: m.unit }}
          x={m.knotX}
          y={m.knotY + m.knotRadius + 22 + i * 17 + (m.showsNames ? 7 : 0)}
        >
          {text}
        </text>
      ))}
      {m.showsNames && (
        <text className={classes.note} x={m.knotX} y={m.knotY + m.knotRadius + 51}>
          {result.note}
        </text>
      )}
      <text className={classes.voice} style={{ fontSize: m.voice }} x={m.edge} y={m.askY - 12}>
        {ask.words}
      </text>
      <line className={lines.missing} x1={0} x2={m.askEndX} y1={m.askY} y2={m.askY} />
      <line
        className={lines.missingEnd}
        x1={m.askEndX + 2}
        x2={m.askEndX + 2}
        y1={m.askY - 7}
        y2={m.askY + 7}
      />
      <text className={classes.askNote} style={{ fontSize: m.text }} x={m.noteX} y={m.noteY}>
        {m.showsNames ? ask.note : ask.shortNote}
      </text>
    </Picture>
  );
}
