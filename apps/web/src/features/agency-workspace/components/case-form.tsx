import { Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { PROFILE_LIMITS, validateCase, validateCaseForPublication } from '@raccordo/agency';
import { CAPABILITY_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { ChipSet } from '../../../shared/fields/chip-set.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import type { CaseContent } from '../api/types.ts';
import { useViolationText } from '../hooks/use-violation-text.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import { webAddressOf } from '../model/sendable-profile.ts';
import { CaseFigures } from './case-figures.tsx';
import { FieldError } from './field-error.tsx';
import { OwnFileField } from './own-file-field.tsx';
import classes from './workspace.module.css';

const { text } = PROFILE_LIMITS;
const FILE_KINDS = ['case_picture', 'case_document'] as const;
type CaseFileKind = (typeof FILE_KINDS)[number];

export interface CaseFormProps {
  readonly organisationId: string;
  readonly initial: CaseContent;
  readonly fileKind: CaseFileKind;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSave: (content: CaseContent) => void;
}

/** One piece of work. Unfinished is kept too; what it lacks to be shown is said, not demanded. */
export function CaseForm(props: CaseFormProps) {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const messageOf = useWorkspaceMessage();
  const [content, setContent] = useState(props.initial);
  const [kind, setKind] = useState<CaseFileKind>(props.fileKind);
  const [isAsked, setAsked] = useState(false);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { error } = props;
  const errorOf = useViolationText([
    ...(isAsked ? validateCaseForPublication(content, today) : validateCase(content)),
    ...(error instanceof ApiProblem ? error.violations : []),
  ]);
  const set = (part: Partial<CaseContent>): void => setContent((now) => ({ ...now, ...part }));
  const save = (): void => {
    setAsked(true);
    if (validateCase(content).length === 0) props.onSave(content);
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        size="md"
        label={t('case.title')}
        description={t('case.titleNote')}
        maxLength={text.caseTitle}
        value={content.title}
        error={errorOf('title')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          size="md"
          type="month"
          label={t('case.deliveredIn')}
          description={t('case.deliveredInNote')}
          max={today.slice(0, 7)}
          placeholder="2026-03"
          value={content.deliveredIn ?? ''}
          error={errorOf('deliveredIn')}
          onChange={({ currentTarget }) => set({ deliveredIn: currentTarget.value || null })}
        />
        <NativeSelect
          size="md"
          label={t('case.sector')}
          value={content.sector ?? ''}
          data={[
            { value: '', label: t('company.choose') },
            ...SECTOR_IDS.map((value) => ({ value, label: names.sector(value) })),
          ]}
          onChange={({ currentTarget }) =>
            set({ sector: SECTOR_IDS.find((id) => id === currentTarget.value) ?? null })
          }
        />
      </div>
      <div>
        <ChipSet
          legend={t('case.capabilities')}
          help={t('case.capabilitiesNote')}
          isSmall
          options={CAPABILITY_IDS.map((value) => ({ value, label: names.capability(value) }))}
          chosen={content.capabilities}
          onChange={(capabilities) => set({ capabilities: [...capabilities] })}
        />
        <FieldError text={errorOf('capabilities')} />
      </div>
      <Textarea
        size="md"
        label={t('case.result')}
        description={t('case.resultNote')}
        rows={4}
        maxLength={text.caseResult}
        value={content.result}
        error={errorOf('result')}
        onChange={({ currentTarget }) => set({ result: currentTarget.value })}
      />
      <CaseFigures
        figures={content.figures}
        errorOf={errorOf}
        onChange={(figures) => set({ figures: [...figures] })}
      />
      <TextInput
        size="md"
        label={t('case.link')}
        description={t('case.linkNote')}
        inputMode="url"
        autoCapitalize="none"
        maxLength={text.link}
        value={content.link ?? ''}
        error={errorOf('link')}
        onChange={({ currentTarget }) => set({ link: currentTarget.value || null })}
        onBlur={({ currentTarget }) => set({ link: webAddressOf(currentTarget.value) })}
      />
      <div className={classes.stack}>
        <Radio.Group
          label={t('case.file')}
          value={kind}
          onChange={(value) => {
            setKind(FILE_KINDS.find((one) => one === value) ?? 'case_picture');
            set({ fileId: null });
          }}
        >
          <Stack gap={8} mt={8}>
            {FILE_KINDS.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`case.kind.${value}`)}
                description={t(`case.kindNote.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <OwnFileField
          key={kind}
          label={t(`case.kind.${kind}`)}
          organisationId={props.organisationId}
          kind={kind}
          fileId={content.fileId}
          alt={content.title}
          onChange={(fileId) => set({ fileId })}
        />
      </div>
      {error !== null && error !== undefined && (
        <p role="alert" className={classes.problem}>
          {messageOf(error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={props.isBusy}>
          {t('case.save')}
        </Button>
        <span className={classes.quiet}>{t('case.saveNote')}</span>
      </div>
    </form>
  );
}
