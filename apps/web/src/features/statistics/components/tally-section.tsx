import { useTranslation } from 'react-i18next';
import { PartLine, Section } from '@raccordo/ui';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface TallySectionProps<Value> {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly [name: string, count: string];
  readonly tally: {
    readonly shown: readonly { readonly value: Value; readonly count: number }[];
    readonly others: number;
  };
  readonly nameOf: (value: Value) => string;
  readonly leastFirms: number;
}

/** How briefs divide; what too few firms said is one row of others. */
export function TallySection<Value extends string | null>(props: TallySectionProps<Value>) {
  const { title, note, columns, tally, nameOf, leastFirms } = props;
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const rows = [
    ...tally.shown.map(({ value, count }) => ({
      id: value ?? 'unsaid',
      name: nameOf(value),
      count,
    })),
    ...(tally.others > 0 ? [{ id: 'others', name: t('tally.others'), count: tally.others }] : []),
  ];
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <Section title={title} note={<p>{note}</p>}>
      {tally.shown.length === 0 ? (
        <EmptyNote title={t('tally.empty')}>
          <p>{t('tally.emptyText', { firms: format.number(leastFirms) })}</p>
        </EmptyNote>
      ) : (
        <>
          <ul>
            {rows.map(({ id, name, count }) => (
              <li key={id} className={classes.drawn}>
                <span>{name}</span>
                <PartLine ratio={count / most} most={count / most} label={null} />
                <b className={classes.right}>{format.number(count)}</b>
              </li>
            ))}
          </ul>
          <FiguresTable
            caption={title}
            columns={columns}
            rows={rows.map(({ id, name, count }) => ({
              id,
              name,
              figures: [format.number(count)],
            }))}
          />
        </>
      )}
    </Section>
  );
}
