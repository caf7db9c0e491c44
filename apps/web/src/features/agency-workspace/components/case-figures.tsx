import { Button, TextInput } from '@mantine/core';
import { type CaseFigure, PROFILE_LIMITS } from '@raccordo/agency';
import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../shared/fields/number-field.tsx';
import classes from './workspace.module.css';

const { text, list } = PROFILE_LIMITS;
const NONE: CaseFigure = { metric: '', before: null, after: null, unit: '' };

export interface CaseFiguresProps {
  readonly figures: readonly CaseFigure[];
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (figures: readonly CaseFigure[]) => void;
}

/** What was measured, before and after. */
export function CaseFigures({ figures, errorOf, onChange }: CaseFiguresProps) {
  const { t } = useTranslation('agency-workspace');
  const set = (at: number, part: Partial<CaseFigure>): void =>
    onChange(figures.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes.fieldset}>
      <legend>
        <b>{t('figures.title')}</b>
      </legend>
      <p className={classes.quiet}>{t('figures.note')}</p>
      <ul>
        {figures.map((figure, at) => (
          <li key={at} className={classes.item}>
            <div className={classes.pair}>
              <TextInput
                label={t('figures.metric')}
                maxLength={text.metric}
                value={figure.metric}
                error={errorOf(`figures.${at}.metric`)}
                onChange={({ currentTarget }) => set(at, { metric: currentTarget.value })}
              />
              <TextInput
                label={t('figures.unit')}
                maxLength={text.unit}
                value={figure.unit}
                error={errorOf(`figures.${at}.unit`)}
                onChange={({ currentTarget }) => set(at, { unit: currentTarget.value })}
              />
              <NumberField
                id={`figure-before-${at}`}
                label={t('figures.before')}
                decimals={2}
                value={figure.before}
                error={errorOf(`figures.${at}.before`)}
                onChange={(before) => set(at, { before })}
              />
              <NumberField
                id={`figure-after-${at}`}
                label={t('figures.after')}
                decimals={2}
                value={figure.after}
                error={errorOf(`figures.${at}.after`)}
                onChange={(after) => set(at, { after })}
              />
            </div>
            <LinkButton
              label={t('people.removeLabel', { name: figure.metric || String(at + 1) })}
              onClick={() => onChange(figures.filter((_, place) => place !== at))}
            >
              {t('people.remove')}
            </LinkButton>
          </li>
        ))}
      </ul>
      <Button
        variant="outline"
        size="sm"
        disabled={figures.length >= list.figures}
        onClick={() => onChange([...figures, NONE])}
      >
        {t('figures.add')}
      </Button>
    </fieldset>
  );
}
