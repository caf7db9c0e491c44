import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches, ValidateIf } from 'class-validator';

const isGiven = (_object: unknown, value: unknown): boolean => value !== null;

/** ISO 3166-1, two capitals; null is "not said yet". */
export const CountryField = () =>
  applyDecorators(
    ApiProperty({ type: String, nullable: true, pattern: '^[A-Z]{2}$' }),
    ValidateIf(isGiven),
    Matches(/^[A-Z]{2}$/),
  );

/** A file the organisation keeps here; null is none. */
export const FileField = () =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', nullable: true }),
    ValidateIf(isGiven),
    IsUUID(),
  );

/** `YYYY-MM`; null is "not said yet". */
export const MonthField = () =>
  applyDecorators(
    ApiProperty({ type: String, nullable: true, pattern: '^\\d{4}-\\d{2}$' }),
    ValidateIf(isGiven),
    Matches(/^\d{4}-\d{2}$/),
  );
