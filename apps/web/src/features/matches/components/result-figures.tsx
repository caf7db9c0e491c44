import type { Brief } from '@raccordo/brief';
import { breakEvenOf, type Plan } from '@raccordo/planning';
import { Figure, Figures } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchPage } from '../api/match-response.ts';
import { AboutFigure } from './about-figure.tsx';
import { Rich } from './rich.tsx';

const MINUTES_PER_HOUR = 60;
const PPM_PER_PER_CENT = 10_000;

interface ResultFiguresProps {
  readonly brief: Brief;
  readonly plan: Plan;
  /** Undefined until the matches have arrived. */
  readonly matches: MatchPage | undefined;
}

/** The four big figures, each only where it is known. */
export function ResultFigures({ brief, plan, matches }: ResultFiguresProps) {
  return (
    <Figures>
      <LeadFigures brief={brief} plan={plan} />
      <HourFigure plan={plan} />
      <CoverageFigure matches={matches} />
    </Figures>
  );
}

function LeadFigures({ brief, plan }: Pick<ResultFiguresProps, 'brief' | 'plan'>) {
  const format = useFormat();
  const { averageLeadsPerMonth: leads, costPerLeadMinor: cost } = plan;
  const breakEven = breakEvenOf(brief, useFigures()).cpaMinor.typical;
  const whole = (minor: number): string => format.money(minor, { decimals: 0 });
  if (leads === null || plan.pursuit === 'awareness') return null;
  return (
    <>
      <Figure value={format.number(Math.round(leads.typical))}>
        <Rich
          of="figures.leads"
          values={{
            low: format.number(Math.floor(leads.low)),
            high: format.number(Math.ceil(leads.high)),
            months: format.number(plan.horizonMonths),
          }}
        />{' '}
        <AboutFigure of="leads" />
      </Figure>
      {cost !== null && (
        <Figure value={whole(cost.typical)}>
          <Rich
            of={breakEven > 0 ? 'figures.cost' : 'figures.costAlone'}
            values={{ breakEven: whole(breakEven) }}
          />{' '}
          <AboutFigure of="breakEven" />
        </Figure>
      )}
    </>
  );
}

function HourFigure({ plan }: Pick<ResultFiguresProps, 'plan'>) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const needed = plan.neededMinutes / MINUTES_PER_HOUR;
  if (plan.affordableMinutes === null) {
    return (
      <>
        <Figure value={format.number(needed, 1)} unit={t('figures.neededUnit')}>
          <Rich of="figures.needed" />
        </Figure>
        <Figure value={format.money(plan.fullMonthlyMinor, { decimals: 0 })}>
          <Rich of="figures.price" />
        </Figure>
      </>
    );
  }
  return (
    <Figure
      value={format.number(plan.affordableMinutes / MINUTES_PER_HOUR, 1)}
      unit={t('figures.hoursUnit', { needed: format.number(needed, 1) })}
    >
      <Rich of="figures.hours" />
    </Figure>
  );
}

function CoverageFigure({ matches }: Pick<ResultFiguresProps, 'matches'>) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  if (matches?.items[0] === undefined) return null;
  const best = Math.max(...matches.items.map((item) => item.coveragePpm));
  return (
    <Figure
      value={format.number(Math.round(best / PPM_PER_PER_CENT))}
      unit={t('figures.coverageUnit')}
    >
      <Rich of="figures.coverage" values={{ evaluated: format.number(matches.evaluated) }} />
    </Figure>
  );
}
