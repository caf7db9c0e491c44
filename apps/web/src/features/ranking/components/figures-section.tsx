import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import type { RankingRules } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface FiguresSectionProps {
  readonly figures: RankingRules['figures'];
}

/** Every published figure with its source; many, so they open on request. */
export function FiguresSection({ figures }: FiguresSectionProps) {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('figures.title')} note={<p>{t('figures.note')}</p>} id="figures">
      <Button variant="outline" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('figures.hide') : t('figures.show', { count: figures.length })}
      </Button>
      {isOpen && (
        <ul className={classes.list}>
          {figures.map((figure) => (
            <li key={figure.id} className={classes.row}>
              <div>
                <h3 className={classes.name}>{figure.id}</h3>
                <p className={classes.text}>
                  {t('figures.source', {
                    source: figure.source,
                    country: figure.country,
                    period: figure.period,
                    confidence: t(`confidence.${figure.confidence}`),
                  })}
                </p>
              </div>
              <span className={classes.right}>
                <b>
                  {figure.low === figure.high
                    ? format.number(figure.typical, 3)
                    : t('figures.range', {
                        low: format.number(figure.low, 3),
                        high: format.number(figure.high, 3),
                      })}
                </b>
                <span className={classes.small}>{figure.unit}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
