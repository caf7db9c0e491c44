import type { Team, TeamLine, TeamMember, TeamTask } from '@raccordo/teams';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Flag, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';

const TEAM_LINE_STATUSES = ['covered', 'partly', 'missing', 'not_offered'] as const;

class TeamTaskResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly evidence!: EvidenceLevel;

  @Whole({ description: 'Whole minutes a month.' })
  readonly minutes!: number;

  @Whole({ description: 'Of the whole need.' })
  readonly coveragePpm!: number;

  static from({ capability, evidence, minutes, coveragePpm }: TeamTask): TeamTaskResponse {
    return { capability, evidence, minutes, coveragePpm };
  }
}

class TeamMemberResponse {
  @Text({ nullable: true, description: 'Null is the firm’s own person.' })
  readonly agencyId!: string | null;

  @Flag()
  readonly isLead!: boolean;

  @Parts(() => TeamTaskResponse)
  readonly tasks!: readonly TeamTaskResponse[];

  @Whole()
  readonly coordinationMinutes!: number;

  @Whole({ description: 'A month; the bills of a team sum to its cost.' })
  readonly billMinor!: number;

  @Whole({ description: 'Minutes its retainer pays for and nobody uses.' })
  readonly idleMinutes!: number;

  @Whole({ description: 'What the others cover less without it; below zero when it had to be in.' })
  readonly lossPpm!: number;

  static from(member: TeamMember): TeamMemberResponse {
    return {
      agencyId: member.agencyId,
      isLead: member.isLead,
      tasks: member.tasks.map((task) => TeamTaskResponse.from(task)),
      coordinationMinutes: member.coordinationMinutes,
      billMinor: member.billMinor,
      idleMinutes: member.idleMinutes,
      lossPpm: member.lossPpm,
    };
  }
}

class TeamLineResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly weightPpm!: number;

  @Whole()
  readonly neededMinutes!: number;

  @Whole()
  readonly coveragePpm!: number;

  @Choice(TEAM_LINE_STATUSES, 'TeamLineStatus')
  readonly status!: TeamLine['status'];

  static from(line: TeamLine): TeamLineResponse {
    return {
      capability: line.capability,
      weightPpm: line.weightPpm,
      neededMinutes: line.neededMinutes,
      coveragePpm: line.coveragePpm,
      status: line.status,
    };
  }
}

export class TeamResponse {
  @Whole()
  readonly coveragePpm!: number;

  @Whole()
  readonly costMinor!: number;

  @Whole({ description: 'The part of the cost that holds the team together.' })
  readonly coordinationMinor!: number;

  @Parts(() => TeamMemberResponse, { description: 'The lead first, then by coverage.' })
  readonly members!: readonly TeamMemberResponse[];

  @Parts(() => TeamLineResponse, { description: 'They sum to the coverage of the team.' })
  readonly lines!: readonly TeamLineResponse[];

  static from(team: Team): TeamResponse {
    return {
      coveragePpm: team.coveragePpm,
      costMinor: team.costMinor,
      coordinationMinor: team.coordinationMinor,
      members: team.members.map((member) => TeamMemberResponse.from(member)),
      lines: team.lines.map((line) => TeamLineResponse.from(line)),
    };
  }

  static fromNullable(team: Team | null): TeamResponse | null {
    return team === null ? null : TeamResponse.from(team);
  }
}
