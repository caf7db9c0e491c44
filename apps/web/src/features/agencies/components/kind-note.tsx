import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KIND_THRESHOLDS } from '@raccordo/agency';
import { SourceNote, Tag } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import classes from './kind-note.module.css';

export interface KindNoteProps {
  readonly agency: Pick<AgencyProfile, 'name' | 'kind' | 'kindReasons'>;
}

/** The kind, and the figures that made it. */
export function KindNote({ agency: { name, kind, kindReasons } }: KindNoteProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  return (
    <span className={classes.kind}>
      <Tag>{t(`kind.${kind}`)}</Tag>
      <SourceNote question={t(`profile.whyKind.${kind}`)} about={t('profile.about', { name })}>
        <p>
          {t(`profile.kindReason.${kind}`, {
            strategy: format.percent(kindReasons.strategicShareRatio),
            groups: format.number(kindReasons.groupsCovered),
            largest: format.percent(kindReasons.maxShareRatio),
            threshold: format.percent(KIND_THRESHOLDS.strategicShareRatio),
            minGroups: format.number(KIND_THRESHOLDS.strategicGroups),
            verticalThreshold: format.percent(KIND_THRESHOLDS.verticalShareRatio),
          })}
        </p>
        <p className={classes.more}>
          <Link to={`${paths.howWeRank(format.locale)}#kinds`}>{t('profile.kindMore')}</Link>
        </p>
      </SourceNote>
    </span>
  );
}
