import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Tag } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { sourceInWords } from '../../../shared/figures/italian-sources.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { ReferenceItem } from '../api/reference-types.ts';
import { useValueText } from '../hooks/use-value-text.ts';
import { filterItems, groupsOf, STATES, type State } from '../model/reference-list.ts';
import classes from './reference-rows.module.css';

interface ReferenceRowsProps {
  readonly items: readonly ReferenceItem[];
  readonly addressOf: (itemId: string) => string;
  /** Names of the groups to filter by; without it there is no such filter. */
  readonly groupName?: (group: string) => string;
  readonly caption: string;
}

/** Rows shown at once: hundreds of them would only be scrolled past. */
const ROWS = 40;

/** A book as a table: searched, filtered, each row opening its item. */
export function ReferenceRows({ items, addressOf, groupName, caption }: ReferenceRowsProps) {
  const { t } = useTranslation('reference-data');
  const text = useValueText();
  const locale = useLocale();
  const [words, setWords] = useState('');
  const [group, setGroup] = useState('');
  const [state, setState] = useState<State>('all');
  const [shown, setShown] = useState(ROWS);
  const found = filterItems(items, { words, group, state }, (item) =>
    [
      text.nameOf(item.itemId, item.value),
      ...text.linesOf(item.value).map((line) => line.text),
    ].join(' '),
  );
  return (
    <>
      <div role="search" aria-label={caption} className={classes.filters}>
        <TextInput
          type="search"
          size="sm"
          label={t('list.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {groupName !== undefined && (
          <NativeSelect
            size="sm"
            label={t('list.group')}
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
            data={[
              { value: '', label: t('list.anyGroup') },
              ...groupsOf(items).map((id) => ({ value: id, label: groupName(id) })),
            ]}
          />
        )}
        <NativeSelect
          size="sm"
          label={t('list.state')}
          value={state}
          onChange={(event) =>
            setState(STATES.find((one) => one === event.currentTarget.value) ?? 'all')
          }
          data={STATES.map((one) => ({ value: one, label: t(`list.states.${one}`) }))}
        />
      </div>
      <p role="status" className={classes.count}>
        {t('list.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyNote title={t('list.none')}>
          <p>{t('list.noneHelp')}</p>
        </EmptyNote>
      ) : (
        <ul className={classes.rows} aria-label={caption}>
          {found.slice(0, shown).map((item) => (
            <li key={item.itemId} className={classes.row} data-sourced={item.value.figure !== null}>
              <Link className={classes.name} to={addressOf(item.itemId)}>
                {text.nameOf(item.itemId, item.value)}
              </Link>
              <span>{text.briefly(item.value)}</span>
              {item.value.figure !== null && (
                <span className={classes.source}>
                  {sourceInWords(item.value.figure.source, locale)}
                </span>
              )}
              <span className={classes.tags}>
                {item.version > 0 && <Tag>{t('list.version', { version: item.version })}</Tag>}
                {item.isDrafted && <Tag variant="on">{t('list.drafted')}</Tag>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button
          className={classes.more}
          size="sm"
          variant="outline"
          onClick={() => setShown(shown + ROWS)}
        >
          {t('list.more', { count: found.length - shown })}
        </Button>
      )}
    </>
  );
}
