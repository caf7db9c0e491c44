import type { Type } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** Fields of a response, named for what they carry. */
interface Options {
  readonly nullable?: boolean;
  readonly description?: string;
}

export const Whole = (options: Options = {}) => ApiProperty({ type: 'integer', ...options });

export const Wholes = (options: Options = {}) =>
  ApiProperty({ type: 'integer', isArray: true, ...options });

export const Fraction = (options: Options = {}) => ApiProperty({ type: Number, ...options });

export const Text = (options: Options = {}) => ApiProperty({ type: String, ...options });

export const Texts = (options: Options = {}) =>
  ApiProperty({ type: String, isArray: true, ...options });

export const Flag = (options: Options = {}) => ApiProperty({ type: Boolean, ...options });

export const Instant = (options: Options = {}) =>
  ApiProperty({ type: String, format: 'date-time', ...options });

export const Choice = (values: readonly string[], enumName: string, options: Options = {}) =>
  ApiProperty({ enum: [...values], enumName, ...options });

export const Choices = (values: readonly string[], enumName: string) =>
  ApiProperty({ enum: [...values], enumName, isArray: true });

type Thing = Type<unknown>;

/** The document recognises a late type by the name of the function: it must be called `type`. */
export const Part = (part: () => Thing, options: Options = {}) =>
  ApiProperty({ type: () => part(), ...options });

export const Parts = (part: () => Thing, options: Options = {}) =>
  ApiProperty({ type: () => part(), isArray: true, ...options });

const members: Thing[] = [];

/** Members of unions are named nowhere else; the document asks for them here. */
export const unionMembers = (): readonly Thing[] => members;

/** One of several shapes, told apart by their `kind`. */
export const OneOf = (parts: readonly Thing[], options: Options = {}) =>
  ApiProperty({ ...unionOf(parts), ...options });

export const EachOneOf = (parts: readonly Thing[]) =>
  ApiProperty({ type: 'array', items: unionOf(parts) });

function unionOf(parts: readonly Thing[]) {
  members.push(...parts.filter((part) => !members.includes(part)));
  return { oneOf: parts.map((part) => ({ $ref: getSchemaPath(part) })) };
}
