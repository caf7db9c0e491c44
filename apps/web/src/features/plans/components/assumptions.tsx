import { memo } from 'react';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { HorizonTrial } from './horizon-trial.tsx';
import { LandingField } from './landing-field.tsx';
import { MarketFields } from './market-fields.tsx';
import { SeasonField } from './season-field.tsx';
import { SlackTrial } from './slack-trial.tsx';
import classes from './try-section.module.css';

interface AssumptionsProps {
  readonly asked: PlanAsked;
}

/** What the plans take for granted beside the money; each answer has them planned again. */
export const Assumptions = memo(function Assumptions({ asked }: AssumptionsProps) {
  return (
    <>
      <div className={classes.assumptions}>
        <HorizonTrial asked={asked} />
        <SlackTrial asked={asked} />
      </div>
      <LandingField asked={asked} />
      <SeasonField asked={asked} />
      <MarketFields asked={asked} />
    </>
  );
});
