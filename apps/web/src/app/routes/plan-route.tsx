import { OwnHistory } from '../../features/own-history/components/own-history.tsx';
import { PlanPage } from '../../features/plans/pages/plan-page.tsx';

/** A plan is made with published figures, and with the firm's own where it has some. */
export function PlanRoute() {
  return <PlanPage ownNumbers={(part) => <OwnHistory {...part} />} />;
}
