import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';

export class MarkAllReadRequest {
  @ApiProperty({
    type: String,
    format: 'date-time',
    description: '`createdAt` of the latest one seen: what came meanwhile stays unread.',
  })
  @IsISO8601({ strict: true })
  readonly upTo!: string;
}
