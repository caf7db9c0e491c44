import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * Fields of a request body: one decorator says what is accepted, to the validator and to OpenAPI
 * alike. A nullable field is still required: null is the answer "not yet".
 */
interface FieldOptions {
  readonly nullable?: boolean;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const presence = ({ nullable = false }: FieldOptions) =>
  nullable
    ? ValidateIf((_object: unknown, value: unknown) => value !== null)
    : IsDefined({ message: 'required' });

export const WholeField = ({ min, max }: Bounds, options: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max, ...nullability(options) }),
    presence(options),
    IsInt(),
    Min(min),
    Max(max),
  );

export const WholesField = ({ min, max }: Bounds, maxItems: number) =>
  applyDecorators(
    ApiProperty({ type: 'integer', isArray: true, minimum: min, maximum: max, maxItems }),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsInt({ each: true }),
    Min(min, { each: true }),
    Max(max, { each: true }),
  );

export const NumberField = ({ min, max }: Bounds, options: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: Number, minimum: min, maximum: max, ...nullability(options) }),
    presence(options),
    IsNumber({ allowInfinity: false, allowNaN: false }),
    Min(min),
    Max(max),
  );

export const TextField = (maxLength: number, options: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: String, maxLength, ...nullability(options) }),
    presence(options),
    IsString(),
    MaxLength(maxLength),
  );

export const FlagField = (options: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: Boolean, ...nullability(options) }),
    presence(options),
    IsBoolean(),
  );

export const ChoiceField = (
  values: readonly string[],
  enumName: string,
  options: FieldOptions = {},
) =>
  applyDecorators(
    ApiProperty({ enum: [...values], enumName, ...nullability(options) }),
    presence(options),
    IsIn([...values]),
  );

export const ChoicesField = (values: readonly string[], enumName: string) =>
  applyDecorators(
    ApiProperty({ enum: [...values], enumName, isArray: true, maxItems: values.length }),
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn([...values], { each: true }),
  );

export const PartField = (part: () => Class, options: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: () => part(), ...nullability(options) }),
    presence(options),
    IsObject(),
    ValidateNested(),
    Type(part),
  );

export const PartsField = (part: () => Class, maxItems: number) =>
  applyDecorators(
    ApiProperty({ type: () => part(), isArray: true, maxItems }),
    IsArray(),
    ArrayMaxSize(maxItems),
    ValidateNested({ each: true }),
    Type(part),
  );

/** `nullable: false` is said by leaving it out. */
const nullability = ({ nullable = false }: FieldOptions) => (nullable ? { nullable } : {});
