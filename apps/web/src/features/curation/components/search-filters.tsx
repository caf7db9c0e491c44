import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './sides.module.css';

export interface SearchFiltersProps<Choice extends string> {
  readonly searchLabel: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly choiceLabel: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  /** One of the choices, or empty for any. */
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

/** Words to look for and one thing to narrow by, over a list of the admins. */
export function SearchFilters<Choice extends string>(props: SearchFiltersProps<Choice>) {
  const { searchLabel, typed, onType, choiceLabel, choices, nameOf, chosen, onChoose } = props;
  const { t } = useTranslation('curation');
  return (
    <div className={classes.filters} role="search">
      <TextInput
        size="sm"
        label={searchLabel}
        value={typed}
        maxLength={120}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <NativeSelect
        size="sm"
        label={choiceLabel}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('search.any')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
