import { Injectable } from '@nestjs/common';
import { type Diagnosis, diagnose } from '@raccordo/diagnosis';
import { type Need, needOf } from '@raccordo/planning';
import { OwnBriefs } from './own-briefs.ts';

export interface DiagnosedBrief {
  readonly diagnosis: Diagnosis;
  readonly need: Need;
}

/**
 * Computed each time from the content, which is fixed once submitted: same words, same diagnosis.
 * The need a match was computed on is kept with the match.
 */
@Injectable()
export class DiagnoseBrief {
  constructor(private readonly own: OwnBriefs) {}

  async execute(id: string): Promise<DiagnosedBrief> {
    const { content } = await this.own.get(id);
    const diagnosis = diagnose(content);
    return { diagnosis, need: needOf(content, diagnosis.plan) };
  }
}
