/** Where everything stands in the picture, in its own units; one set a format. */
export interface JointMeasures {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly top: number;
  /** Distance of two rows. */
  readonly pitch: number;
  /** Distance of two lines once bundled. */
  readonly bundle: number;
  readonly pipe: number;
  readonly pillX: readonly number[];
  /** Middle of the slanted stretch. */
  readonly bendX: number;
  readonly knotX: number;
  readonly knotY: number;
  readonly knotRadius: number;
  readonly knotStroke: number;
  readonly text: number;
  readonly value: number;
  readonly unit: number;
  readonly voice: number;
  readonly askY: number;
  readonly askEndX: number;
  readonly noteX: number;
  readonly noteY: number;
  /** Room for the agencies' names and the note under the result. */
  readonly showsNames: boolean;
}

export const DESK: JointMeasures = {
  width: 1280,
  height: 470,
  edge: 40,
  top: 34,
  pitch: 46,
  bundle: 13,
  pipe: 8,
  pillX: [400, 520, 640],
  bendX: 860,
  knotX: 1080,
  knotY: 195,
  knotRadius: 66,
  knotStroke: 8,
  text: 14,
  value: 64,
  unit: 16,
  voice: 24,
  askY: 432,
  askEndX: 520,
  noteX: 548,
  noteY: 437,
  showsNames: true,
};

export const PHONE: JointMeasures = {
  width: 390,
  height: 420,
  edge: 20,
  top: 30,
  pitch: 40,
  bundle: 8,
  pipe: 5,
  pillX: [156, 156, 156],
  bendX: 240,
  knotX: 334,
  knotY: 170,
  knotRadius: 36,
  knotStroke: 5,
  text: 13,
  value: 36,
  unit: 13,
  voice: 20,
  askY: 384,
  askEndX: 262,
  noteX: 20,
  noteY: 408,
  showsNames: false,
};
