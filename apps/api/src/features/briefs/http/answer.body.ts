import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { BRIEF_LIMITS, type LimitedNumber } from '@raccordo/brief';
import {
  registerDecorator,
  ValidateIf,
  type ValidationArguments,
  type ValidationOptions,
} from 'class-validator';
import { OneOf } from '../../../platform/http/response-fields.ts';

class ValueAnswerBody {
  @ApiProperty({ enum: ['value'] })
  readonly kind!: 'value';

  @ApiProperty({ type: Number })
  readonly value!: number;
}

class RangeAnswerBody {
  @ApiProperty({ enum: ['range'] })
  readonly kind!: 'range';

  @ApiProperty({ type: Number })
  readonly low!: number;

  @ApiProperty({ type: Number })
  readonly high!: number;
}

class UnknownAnswerBody {
  @ApiProperty({ enum: ['unknown'] })
  readonly kind!: 'unknown';
}

const ANSWERS = [ValueAnswerBody, RangeAnswerBody, UnknownAnswerBody];

/** A figure, a range or "I don't know"; null = not answered yet. */
export const AnswerField = (name: LimitedNumber) =>
  applyDecorators(
    OneOf(ANSWERS, { nullable: true }),
    ValidateIf((_object: unknown, value: unknown) => value !== null),
    IsAnswer(name),
  );

const FIELDS_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  value: ['value'],
  range: ['low', 'high'],
  unknown: [],
};

function IsAnswer(name: LimitedNumber, options: ValidationOptions = {}): PropertyDecorator {
  const { min, max, isInteger } = BRIEF_LIMITS.numbers[name];
  const isFigure = (value: unknown): boolean =>
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (!isInteger || Number.isInteger(value));
  return (target, property) =>
    registerDecorator({
      name: 'answer',
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: {
        validate(value: unknown, _arguments?: ValidationArguments): boolean {
          if (typeof value !== 'object' || value === null) return false;
          const answer = value as Readonly<Record<string, unknown>>;
          const fields = FIELDS_OF_KIND[String(answer['kind'])];
          if (fields === undefined || Object.keys(answer).length !== fields.length + 1)
            return false;
          return fields.every((field) => isFigure(answer[field]));
        },
      },
    });
}
