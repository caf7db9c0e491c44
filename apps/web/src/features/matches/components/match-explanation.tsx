import { SCORE_WEIGHTS_PPM } from '@raccordo/matching';
import { Figure, Figures, ScoreBar, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { ExplainedMatch, MatchItem } from '../api/match-response.ts';
import { type EvidenceReason, useEvidenceText } from '../../../shared/hooks/use-evidence-text.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { scorePartsOf } from '../../../shared/figures/score-parts.ts';
import { GapsSection } from './gaps-section.tsx';
import { LiftSentence } from './lift-sentence.tsx';
import classes from './match-drawer.module.css';
import { MatchLinePicture } from './match-line-picture.tsx';
import { PlaceOf } from './place-of.tsx';
import { Rich } from './rich.tsx';

const WHOLE_PPM = 1_000_000;

interface MatchExplanationProps {
  readonly match: ExplainedMatch;
  readonly eligible: number;
  readonly algorithmVersion: string;
}

/** The explanation the firm and the agency both read. */
export function MatchExplanation({ match, eligible, algorithmVersion }: MatchExplanationProps) {
  const { t } = useTranslation('matches');
  return (
    <>
      <MatchHead match={match} eligible={eligible} />
      <section className={classes.section}>
        <h3>{t('drawer.why')}</h3>
        <ScoreParts match={match} />
      </section>
      <section className={classes.section}>
        <h3>{t('drawer.lines')}</h3>
        <LineByLine match={match} />
      </section>
      <GapsSection match={match} />
      <section className={classes.section}>
        <h3>{t('drawer.lift')}</h3>
        <p>
          <LiftSentence counterfactual={match.counterfactual} /> {t('drawer.same')}
        </p>
        <p className={classes.quiet}>{t('drawer.version', { version: algorithmVersion })}</p>
        <EstimatedNote match={match} />
      </section>
    </>
  );
}

function MatchHead({ match, eligible }: Pick<MatchExplanationProps, 'match' | 'eligible'>) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const { agency } = match;
  const money = (minor: number): string => format.money(minor, { currency: agency.currency });
  return (
    <>
      <Tag>{t(`kind.${agency.kind}`)}</Tag>
      <h2 className={classes.name}>{agency.name}</h2>
      <p className={classes.facts}>
        <PlaceOf agency={agency} /> ·{' '}
        {t('drawer.facts', {
          rate: money(agency.hourlyRateMinor),
          retainer: money(agency.minRetainerMinor),
        })}
      </p>
      <div className={classes.figures}>
        <Figures columns={2}>
          <Figure value={format.points(match.coveragePpm)} unit={t('figures.coverageUnit')}>
            <Rich
              of="drawer.coverage"
              values={{ proven: format.points(match.provenCoveragePpm) }}
            />
          </Figure>
          <Figure value={format.points(match.scorePpm, 2)}>
            <Rich
              of="drawer.score"
              values={{ rank: match.rank, eligible: format.number(eligible) }}
            />
          </Figure>
        </Figures>
      </div>
    </>
  );
}

function ScoreParts({ match }: { readonly match: MatchItem }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const parts = scorePartsOf(match.contributions);
  const nameOf = (criterion: string): string => t(`criterion.${criterion}`);
  return (
    <>
      <ScoreBar
        parts={parts.map(({ criterion, ppm }) => ({ id: criterion, ppm }))}
        label={t('drawer.bar', {
          parts: format.list(
            parts.map(
              ({ criterion, shownPpm }) => `${nameOf(criterion)} ${format.points(shownPpm, 2)}`,
            ),
          ),
        })}
      />
      <ul className={classes.parts}>
        {parts.map(({ criterion, shownPpm }) => (
          <li key={criterion}>
            <span>{nameOf(criterion)}</span>
            <b>{format.points(shownPpm, 2)}</b>
            <small>
              {t(`criterion.${criterion}Note`, {
                weight: format.percent(SCORE_WEIGHTS_PPM[criterion] / WHOLE_PPM),
                coverage: format.points(match.coveragePpm),
              })}
            </small>
          </li>
        ))}
        <li className={classes.sum}>
          <b>{t('drawer.sum')}</b>
          <b>{format.points(match.scorePpm, 2)}</b>
        </li>
      </ul>
    </>
  );
}

function LineByLine({ match }: { readonly match: ExplainedMatch }) {
  const { t } = useTranslation('matches');
  const evidenceText = useEvidenceText();
  const reasons = new Map(match.evidence.map(({ capability, reason }) => [capability, reason]));
  const format = useFormat();
  const names = useNames();
  return (
    <ul className={classes.lines}>
      {match.lines.map((line) => (
        <li key={line.capability}>
          <span>
            {names.capability(line.capability)}
            <small>
              {t('line.detail', {
                evidence: t(`evidence.${line.evidence ?? 'none'}`),
                covered: format.number(line.coveredMinutes / 60, 1),
                needed: format.hours(line.neededMinutes),
              })}
            </small>
            <WhyLevel reason={reasons.get(line.capability)} say={evidenceText} />
          </span>
          <MatchLinePicture line={line} />
          <span className={classes.points}>
            <Rich
              of="line.points"
              values={{
                points: format.points(line.coveragePpm),
                whole: format.points(line.weightPpm),
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Of today, as the agency's page has it; what a directory merely lists is not repeated. */
function WhyLevel({
  reason,
  say,
}: {
  readonly reason: EvidenceReason | undefined;
  readonly say: (reason: EvidenceReason) => string;
}) {
  return reason === undefined || reason.kind === 'as_listed' ? null : <small>{say(reason)}</small>;
}

function EstimatedNote({ match }: { readonly match: MatchItem }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const { estimatedFields } = match.agency;
  if (estimatedFields.length === 0) return null;
  return (
    <p className={classes.quiet}>
      {t('drawer.estimated', {
        fields: format.list(estimatedFields.map((field) => t(`estimated.${field}`))),
      })}
    </p>
  );
}
