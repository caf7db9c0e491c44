import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@raccordo/ui';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import classes from './figures-table.module.css';

export interface FiguresTableProps {
  readonly caption: string;
  /** The first heads the names of the rows, the others figures. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: ReactNode;
    readonly figures: readonly string[];
  }[];
}

/** Every picture has its figures behind a button: rows exist only while it is open. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.frame}>
      <LinkButton
        label={t(isOpen ? 'table.hideOf' : 'table.showOf', { caption })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'table.hide' : 'table.show')}
      </LinkButton>
      {isOpen && (
        <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby={id}>
          <table className={classes.table}>
            <caption id={id}>{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {row.figures.map((figure, index) => (
                    <td key={columns[index + 1]}>{figure}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
