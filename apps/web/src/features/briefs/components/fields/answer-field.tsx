import { Checkbox, TextInput } from '@mantine/core';
import type { Answer, Brief, Economics } from '@raccordo/brief';
import { useState, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../shared/i18n/use-locale.ts';
import { useViolationText } from '../../hooks/use-violation-text.ts';
import { readAnswer, writeAnswer, type AnswerScale } from '../../model/answer-text.ts';
import classes from '../../../../shared/fields/field.module.css';

export type AnswerName = `economics.${keyof Economics}`;

interface AnswerFieldProps {
  readonly name: AnswerName;
  readonly label: string;
  readonly help: ReactNode;
  readonly unit: string;
  readonly scale: AnswerScale;
  /** What the dashed field says when the owner does not know: the range that stands in. */
  readonly whenUnknown: string;
  readonly unknownHelp: string;
  /** Where that range comes from: beside the help, whatever the answer. */
  readonly source: ReactNode;
}

/** A figure, a range, or "I don't know". */
export function AnswerField(props: AnswerFieldProps) {
  const { name, scale, unit } = props;
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const violationText = useViolationText();
  const { field, fieldState } = useController<Brief, AnswerName>({ name });
  const answer: Answer | null = field.value;
  const [typed, setTyped] = useState<string | null>(null);
  const isUnknown = answer?.kind === 'unknown';
  const isUnreadable = typed !== null && typed.trim() !== '' && answer === null;

  return (
    <div>
      <TextInput
        size="md"
        id={name}
        label={props.label}
        description={
          <>
            {isUnknown ? props.unknownHelp : props.help} {props.source}
          </>
        }
        value={isUnknown ? props.whenUnknown : (typed ?? writeAnswer(answer, locale, scale))}
        disabled={isUnknown}
        inputMode="text"
        autoComplete="off"
        error={isUnreadable ? t('field.notReadable') : violationText(fieldState.error)}
        rightSection={
          isUnknown ? null : (
            <span className={classes.unit} aria-hidden="true">
              {unit}
            </span>
          )
        }
        rightSectionWidth="auto"
        rightSectionPointerEvents="none"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          field.onChange(readAnswer(event.currentTarget.value, locale, scale));
        }}
        onBlur={() => {
          if (!isUnreadable) setTyped(null);
          field.onBlur();
        }}
      />
      <Checkbox
        className={classes.unknown}
        label={t('field.unknown')}
        aria-label={`${props.label}: ${t('field.unknown')}`}
        checked={isUnknown}
        onChange={(event) => {
          setTyped(null);
          field.onChange(event.currentTarget.checked ? { kind: 'unknown' } : null);
        }}
      />
    </div>
  );
}
