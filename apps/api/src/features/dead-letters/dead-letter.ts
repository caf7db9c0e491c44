export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly failures: number;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly diedAt: Date;
}
