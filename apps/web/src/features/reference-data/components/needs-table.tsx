import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { NeedEffect } from '../api/reference-types.ts';
import { useNeedText } from '../hooks/use-need-text.ts';
import classes from './effect-view.module.css';

/** The stations of the picture, one by one: most moved first, behind a button. */
export function NeedsTable({ needs }: { readonly needs: readonly NeedEffect[] }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const needText = useNeedText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="outline"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={classes.toggle}
      >
        {t(isOpen ? 'needs.close' : 'needs.open')}
      </Button>
      {isOpen && (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('needs.caption')}>
          <table className={classes.table}>
            <caption className={classes.tableCaption}>{t('needs.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('needs.need')}</th>
                <th scope="col">{t('needs.places')}</th>
                <th scope="col">{t('needs.entered')}</th>
                <th scope="col">{t('needs.overlap')}</th>
              </tr>
            </thead>
            <tbody>
              {needs.map((need) => (
                <tr key={need.ordinal}>
                  <th scope="row">{needText.name(need)}</th>
                  <td>{format.number(need.placesChanged)}</td>
                  <td>{format.number(need.shortlistEntered)}</td>
                  <td>{format.percent(need.overlapRatio, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
