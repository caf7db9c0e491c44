import { useTranslation } from 'react-i18next';
import type { ValueLine } from '../hooks/use-value-text.ts';
import classes from './differences.module.css';

interface DifferencesProps {
  readonly older: readonly ValueLine[];
  readonly newer: readonly ValueLine[];
}

/** Only what differs, old beside new, each said as well as drawn. */
export function Differences({ older, newer }: DifferencesProps) {
  const { t } = useTranslation('reference-data');
  const changed = newer.flatMap((line) => {
    const before = older.find(({ key }) => key === line.key);
    return before === undefined || before.text === line.text ? [] : [{ line, before }];
  });
  if (changed.length === 0) return <p className={classes.none}>{t('diff.none')}</p>;
  return (
    <dl className={classes.list}>
      {changed.map(({ line, before }) => (
        <div key={line.key} className={classes.row}>
          <dt className={classes.term}>{line.name}</dt>
          <dd className={classes.change}>
            <del className={classes.old}>{before.text}</del>{' '}
            <ins className={classes.new}>{line.text}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
