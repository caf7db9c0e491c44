import { ApiProperty } from '@nestjs/swagger';
import { BriefContent } from '../../features/briefs/http/brief-content.body.ts';
import type { DemoBrief } from '../briefs/index.ts';

export class LocalizedTextResponse {
  @ApiProperty()
  readonly it!: string;

  @ApiProperty()
  readonly en!: string;
}

export class ExampleSummaryResponse {
  @ApiProperty()
  readonly slug!: string;

  @ApiProperty({ type: LocalizedTextResponse })
  readonly title!: LocalizedTextResponse;

  @ApiProperty({ type: LocalizedTextResponse })
  readonly summary!: LocalizedTextResponse;

  static from({ slug, title, summary }: DemoBrief): ExampleSummaryResponse {
    return { slug, title, summary };
  }
}

export class ExampleResponse extends ExampleSummaryResponse {
  @ApiProperty({ type: BriefContent })
  readonly content!: BriefContent;

  static fromBrief(example: DemoBrief): ExampleResponse {
    const { slug, title, summary, brief } = example;
    return { slug, title, summary, content: brief };
  }
}

export class ExampleListResponse {
  @ApiProperty({ type: [ExampleSummaryResponse] })
  readonly items!: readonly ExampleSummaryResponse[];
}
