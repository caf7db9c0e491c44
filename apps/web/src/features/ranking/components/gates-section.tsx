import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import classes from './rows.module.css';

export interface GatesSectionProps {
  readonly gates: RankingRules['gates'];
}

export function GatesSection({ gates }: GatesSectionProps) {
  const { t } = useTranslation('ranking');
  return (
    <Section title={t('gates.title')} note={<p>{t('gates.note')}</p>} id="gates">
      <ol>
        {gates.map((gate) => (
          <li key={gate} className={classes.row}>
            <div>
              <h3 className={classes.name}>{t(`gate.${gate}.name`)}</h3>
              <p className={classes.text}>{t(`gate.${gate}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
