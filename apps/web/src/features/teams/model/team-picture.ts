import type { TeamLineRow } from '@raccordo/ui';
import type { Team, TeamLine, TeamMember } from '../api/team-response.ts';

/** A row of the picture with its words. */
export interface PictureRow extends TeamLineRow {
  readonly line: TeamLine;
  readonly minutes: number;
}

/** Each member's own lines together, the heaviest first; what nobody takes at the end. */
export function pictureRows({ members, lines }: Team): readonly PictureRow[] {
  return lines
    .map((line): PictureRow => {
      const takers = members
        .flatMap((member, place) => {
          const task = member.tasks.find(({ capability }) => capability === line.capability);
          return task === undefined ? [] : [{ place, task }];
        })
        .sort((a, b) => b.task.coveragePpm - a.task.coveragePpm || a.place - b.place);
      return {
        id: line.capability,
        takenBy: takers.map(({ place }) => place),
        coveredRatio: line.coveragePpm / Math.max(1, line.weightPpm),
        evidence: takers[0]?.task.evidence ?? null,
        line,
        minutes: takers.reduce((sum, { task }) => sum + task.minutes, 0),
      };
    })
    .sort(
      (a, b) =>
        (a.takenBy[0] ?? members.length) - (b.takenBy[0] ?? members.length) ||
        b.line.weightPpm - a.line.weightPpm,
    );
}

/** What a member works, coordination aside. */
export function workedMinutes({ tasks }: TeamMember): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}
