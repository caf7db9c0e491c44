import { useTranslation } from 'react-i18next';
import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import classes from './scheme-switch.module.css';

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly labelKey: string }[] = [
  { value: 'light', labelKey: 'scheme.light' },
  { value: 'dark', labelKey: 'scheme.dark' },
  { value: 'auto', labelKey: 'scheme.auto' },
];

/** Light, dark, or as the system has it. */
export function SchemeSwitch() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <div role="group" aria-label={t('scheme.label')} className={classes.schemes}>
      <span aria-hidden="true">{t('scheme.label')}</span>
      {SCHEMES.map(({ value, labelKey }) => (
        <button
          key={value}
          type="button"
          className={classes.scheme}
          aria-pressed={colorScheme === value}
          onClick={() => setColorScheme(value)}
        >
          {t(labelKey)}
        </button>
      ))}
    </div>
  );
}
