import { GAP_KINDS, type GapKind } from '@raccordo/matching';
import { CoverageLine } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { ExplainedMatch } from '../api/match-response.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './match-drawer.module.css';

/** How each cause of a missing point is drawn. */
const DRAWING = {
  evidence: { coveredRatio: 1, evidence: 'declared' },
  not_offered: { coveredRatio: 0, evidence: null },
  money: { coveredRatio: 0, evidence: null, beyondBudgetRatio: 1 },
  capacity: { coveredRatio: 0.5, evidence: 'shown' },
} as const satisfies Record<GapKind, object>;

/** The missing points, split by cause, and who would fill them. */
export function GapsSection({ match }: { readonly match: ExplainedMatch }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const missing = GAP_KINDS.reduce((sum, kind) => sum + match.gapTotals[kind], 0);
  const kinds = GAP_KINDS.filter((kind) => match.gapTotals[kind] > 0).sort(
    (a, b) => match.gapTotals[b] - match.gapTotals[a],
  );
  return (
    <>
      <section className={classes.section}>
        <h3>
          {missing === 0
            ? t('drawer.noGaps')
            : t('drawer.gaps', { points: format.points(missing) })}
        </h3>
        <ul className={classes.gaps}>
          {kinds.map((kind) => (
            <GapRow key={kind} kind={kind} match={match} />
          ))}
        </ul>
      </section>
      <Fillers match={match} />
    </>
  );
}

function GapRow({ kind, match }: { readonly kind: GapKind; readonly match: ExplainedMatch }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  const gaps = match.gaps.filter((gap) => gap.kind === kind);
  const extra = Math.max(0, ...gaps.map((gap) => gap.extraFeeMinor ?? 0));
  return (
    <li>
      <CoverageLine {...DRAWING[kind]} label={null} />
      <b>{format.points(match.gapTotals[kind])}</b>
      <span>
        <b>{t(`gap.${kind}.title`)}</b>{' '}
        {t(`gap.${kind}.text`, {
          capabilities: format.list(gaps.map((gap) => names.capability(gap.capability))),
          extra: format.money(extra, { decimals: 0 }),
        })}
      </span>
    </li>
  );
}

function Fillers({ match }: { readonly match: ExplainedMatch }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  const fillers = match.gapFillers.filter(({ agencies }) => agencies.length > 0);
  if (fillers.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('drawer.fillers')}</h3>
      <ul className={classes.fillers}>
        {fillers.map(({ capability, agencies }) => (
          <li key={capability}>
            <b>{names.capability(capability)}</b>{' '}
            {agencies.map((agency, index) => (
              <span key={agency.id}>
                {index > 0 && ' · '}
                <Link to={paths.agency(format.locale, agency.slug)}>{agency.name}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
