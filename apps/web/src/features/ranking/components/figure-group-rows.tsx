import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureProvenance } from '../../../shared/components/figure-provenance.tsx';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import type { FigureGroup } from '../model/figure-groups.ts';
import classes from './figure-group-rows.module.css';

/** One kind of figures behind its name; the rows exist only while it is open. */
export function FigureGroupRows({ group }: { readonly group: FigureGroup }) {
  const { t } = useTranslation('ranking');
  const text = useFigureText();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  return (
    <div className={classes.group}>
      <h3 className={classes.heading}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{text.group(group.id)}</span>{' '}
          <span className={classes.count}>
            {t('figures.count', { count: group.figures.length })}
          </span>
        </button>
      </h3>
      {isOpen && (
        <ul id={listId} className={classes.list}>
          {group.figures.map((figure) => (
            <li key={figure.id} className={classes.row}>
              <h4 className={classes.name}>{text.name(figure.id)}</h4>
              <p className={classes.value}>
                <b>{text.range(figure)}</b> {text.unit(figure.unit)}
              </p>
              <p className={classes.source}>
                <FigureProvenance figure={figure} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
