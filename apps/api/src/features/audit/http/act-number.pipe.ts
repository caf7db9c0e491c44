import type { PipeTransform } from '@nestjs/common';
import { ActNotFound } from '../audit.errors.ts';

/** What is no number of an entry can only be not found. */
export class ActNumber implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,14}$/.test(text)) throw new ActNotFound();
    return Number(text);
  }
}
