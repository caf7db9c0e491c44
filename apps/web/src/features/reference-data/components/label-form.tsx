import { TextInput } from '@mantine/core';
import { LOCALES } from '@raccordo/kernel';
import { LABEL_TEXT_LIMITS } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import type { LabelValue } from '../api/reference-types.ts';
import classes from './forms.module.css';

interface LabelFormProps {
  readonly itemId: string;
  readonly value: LabelValue;
  readonly onChange: (value: LabelValue) => void;
  readonly problemAt: (path: string) => string | undefined;
}

/** A name in both languages. */
export function LabelForm({ itemId, value, onChange, problemAt }: LabelFormProps) {
  const { t } = useTranslation('reference-data');
  const limit = LABEL_TEXT_LIMITS[itemId.endsWith('.summary') ? 'summary' : 'name'];
  return (
    <div className={classes.form}>
      {LOCALES.map((locale) => (
        <TextInput
          key={locale}
          size="sm"
          lang={locale}
          label={t(`value.${locale}`)}
          description={t('form.textHelp', { count: limit })}
          value={value[locale]}
          maxLength={limit}
          onChange={(event) => onChange({ ...value, [locale]: event.currentTarget.value })}
          error={problemAt(locale)}
        />
      ))}
    </div>
  );
}
