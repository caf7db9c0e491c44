import { Button, TextInput } from '@mantine/core';
import { isLabel, LABEL_MAX_LENGTH } from '@raccordo/agency';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import classes from './new-label.module.css';

/** A label no mapping knows yet has a page like the others. */
export function NewLabel() {
  const { t } = useTranslation('reference-data');
  const locale = useLocale();
  const navigate = useNavigate();
  const [label, setLabel] = useState('');
  const open = (): void => {
    if (isLabel(label)) void navigate(paths.adminReference(locale, 'mappings', label.trim()));
  };
  return (
    <div className={classes.form}>
      <TextInput
        size="sm"
        label={t('newLabel.label')}
        description={t('newLabel.help')}
        value={label}
        maxLength={LABEL_MAX_LENGTH}
        onChange={(event) => setLabel(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open();
        }}
      />
      <Button size="sm" variant="outline" disabled={!isLabel(label)} onClick={open}>
        {t('newLabel.open')}
      </Button>
    </div>
  );
}
