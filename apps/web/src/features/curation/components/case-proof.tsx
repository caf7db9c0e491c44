import { useTranslation } from 'react-i18next';
import { ownFileAddress } from '../../../shared/api/keep-file.ts';
import { OutsideLink } from '../../../shared/components/outside-link.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { ClaimToDecide } from '../api/types.ts';
import { FactList } from './fact-list.tsx';
import classes from './sides.module.css';

export interface CaseProofProps {
  readonly one: ClaimToDecide['cases'][number];
  readonly organisationId: string | null;
}

const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };

/** The case a claim rests on: what was done, when, what came of it, and what shows it. */
export function CaseProof({ one, organisationId }: CaseProofProps) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const names = useNames();
  const figure = (value: number | null): string =>
    value === null ? t('change.nothing') : format.number(value, 2);
  return (
    <div className={classes.stack}>
      <h4>{one.title}</h4>
      <p className={classes.text}>{one.result}</p>
      <FactList
        facts={[
          [
            t('case.delivered'),
            one.deliveredIn === null ? null : format.date(`${one.deliveredIn}-01`, MONTH),
          ],
          [t('case.sector'), one.sector === null ? null : names.sector(one.sector)],
          [t('case.capabilities'), format.list(one.capabilities.map(names.capability))],
          ...one.figures.map(
            ({ metric, before, after, unit }) =>
              [metric, `${figure(before)} → ${figure(after)} ${unit}`] as const,
          ),
          [
            t('case.link'),
            one.link === null ? null : <OutsideLink address={one.link}>{one.link}</OutsideLink>,
          ],
          [
            t('case.file'),
            one.fileId === null || organisationId === null ? null : (
              <a href={ownFileAddress(organisationId, one.fileId)}>{t('case.openFile')}</a>
            ),
          ],
        ]}
      />
    </div>
  );
}
