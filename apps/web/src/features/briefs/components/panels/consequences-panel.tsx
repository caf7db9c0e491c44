import { FIGURE_ID } from '@raccordo/taxonomy';
import { Trans, useTranslation } from 'react-i18next';
import { useFigures } from '../../../../shared/books/figures-of.tsx';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useConsequences } from '../../hooks/use-consequences.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { FigureSource } from '../../../../shared/components/figure-source.tsx';
import { PanelList, SidePanel } from '../../../../shared/steps/side-panel.tsx';
import classes from '../steps/step.module.css';

/** What the choice entails, in the firm's own figures. */
export function ConsequencesPanel() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { plan, brief } = useLivePlan();
  const { thresholds } = useFigures();
  const consequences = useConsequences(brief, plan);
  const leads = plan.averageLeadsPerMonth;
  const short =
    leads === null || brief.goals.priority === 'awareness_first'
      ? t('goals.consequences.title')
      : t('goals.consequences.short', { count: Math.round(leads.typical) });

  return (
    <SidePanel title={t('goals.consequences.title')} short={short}>
      {consequences.length === 0 ? (
        <p className={classes.note}>{t('goals.consequences.noChoice')}</p>
      ) : (
        <PanelList>
          {consequences.map(({ key, values }) => (
            <li key={key}>
              <Trans
                ns="briefs"
                i18nKey={`goals.consequences.${key}`}
                values={values}
                components={{ b: <b /> }}
              />{' '}
              {key.startsWith('threshold') && (
                <FigureSource
                  figureId={FIGURE_ID.threshold('awareness_turnover_floor')}
                  about={format.money(thresholds.awareness_turnover_floor.value.typical)}
                />
              )}
            </li>
          ))}
        </PanelList>
      )}
    </SidePanel>
  );
}
