import { clarityOf } from '@raccordo/brief';
import { CoverageLine } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useLiveBrief } from '../../hooks/use-live-plan.ts';
import { usePathName } from '../../hooks/use-path-name.ts';
import { stepOfPath, type WizardStep } from '../../model/wizard-step.ts';
import { PanelList, SidePanel } from '../../../../shared/steps/side-panel.tsx';
import summary from '../steps/summary-step.module.css';
import classes from '../steps/step.module.css';

const SHOWN_GAPS = 4;
const WHOLE = 100;

/** How much the brief says, and what would say more. */
export function ClarityPanel({ onGo }: { readonly onGo: (step: WizardStep) => void }) {
  const { t } = useTranslation('briefs');
  const pathName = usePathName();
  const { score, missing } = clarityOf(useLiveBrief());
  return (
    <SidePanel
      title={t('summary.clarity')}
      short={`${t('summary.clarity')}: ${t('summary.clarityOf', { score })}`}
    >
      <p className={classes.figureRow}>
        <span className={classes.figure}>{score}</span> {t('summary.clarityUnit')}
      </p>
      <div className={summary.clarityLine}>
        <CoverageLine
          coveredRatio={score / WHOLE}
          evidence="shown"
          label={t('summary.clarityPicture', { score })}
        />
      </div>
      <p className={classes.note}>{t('summary.clarityHelp')}</p>
      {missing.length > 0 && (
        <>
          <h3 className={classes.top}>{t('summary.raise')}</h3>
          <PanelList>
            {missing.slice(0, SHOWN_GAPS).map(({ field, points }) => (
              <li key={field} className={summary.raise}>
                <button
                  type="button"
                  className={summary.edit}
                  onClick={() => onGo(stepOfPath(field))}
                >
                  {pathName(field)}
                </button>
                <b>{t('summary.raisePoints', { points })}</b>
              </li>
            ))}
          </PanelList>
        </>
      )}
    </SidePanel>
  );
}
