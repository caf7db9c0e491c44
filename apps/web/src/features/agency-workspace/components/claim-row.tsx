import { CoverageLine, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvidenceText } from '../../../shared/hooks/use-evidence-text.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { ClaimEvidence, OwnCase } from '../api/types.ts';
import { ClaimRequest } from './claim-request.tsx';
import classes from './workspace.module.css';

export interface ClaimRowProps {
  readonly organisationId: string;
  readonly claim: ClaimEvidence;
  readonly cases: readonly OwnCase[];
  readonly isPublished: boolean;
}

/** What an admin may still be asked to look at; `none` and its like are the agency's own affair. */
const REQUESTABLE: readonly ClaimEvidence['state'][] = ['none', 'rejected', 'upheld', 'dismissed'];

export function ClaimRow({ organisationId, claim, cases, isPublished }: ClaimRowProps) {
  const { t } = useTranslation('agency-workspace');
  const format = useFormat();
  const names = useNames();
  const evidenceText = useEvidenceText();
  const { capability, level, reason, state } = claim;
  const name = names.capability(capability);
  const levelText = t(`evidence.level.${level}`);
  const isAsked = state === 'more_asked';
  const isOpen = level !== 'verified' && REQUESTABLE.includes(state);
  return (
    <li className={classes.row}>
      <span className={classes.ends}>
        <h3>{name}</h3>
        <span className={classes.actions}>
          <span>{levelText}</span>
          {state !== 'none' && <Tag variant="quiet">{t(`evidence.state.${state}`)}</Tag>}
        </span>
      </span>
      <CoverageLine
        coveredRatio={1}
        evidence={level}
        hasNeed={false}
        label={t('evidence.line', { offer: name, level: levelText })}
      />
      <p>{evidenceText(reason)}</p>
      {!isPublished && level === 'declared' && (
        <p>
          <Link to={paths.agencyCase(format.locale, 'new')}>{t('cases.add')}</Link>
        </p>
      )}
      {claim.contests.map((contest) => (
        <p key={contest.createdAt} className={classes.note}>
          <span>
            {t(`evidence.contest.${contest.state}`, { on: format.date(contest.createdAt) })}
          </span>
          <span className={classes.words}>«{contest.reason}»</span>
          {contest.decisionReason !== null && (
            <span className={classes.words}>
              {t('evidence.answered', { reason: contest.decisionReason })}
            </span>
          )}
        </p>
      ))}
      {isAsked && claim.question !== null && (
        <p className={classes.note}>
          <b>{t('evidence.question')}</b>
          <span className={classes.words}>{claim.question}</span>
        </p>
      )}
      {isPublished && (isOpen || isAsked) && (
        <ClaimRequest
          organisationId={organisationId}
          capability={capability}
          act={isAsked ? 'answer' : 'request'}
          cases={cases}
        />
      )}
    </li>
  );
}
