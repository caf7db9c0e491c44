import { useTranslation } from 'react-i18next';
import { changesBetween } from '@raccordo/audit';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Act } from '../api/audit-types.ts';
import { useActText } from '../hooks/use-act-text.ts';
import { MOMENT } from '../model/moment.ts';
import classes from './act-details.module.css';
import { ChangesTable } from './changes-table.tsx';

export interface ActDetailsProps {
  readonly act: Act;
}

export function ActDetails({ act }: ActDetailsProps) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const text = useActText();
  const facts = [
    [t('act.action'), text.action(act.action)],
    [t('act.when'), format.date(act.occurredAt, MOMENT)],
    [t('act.who'), text.actor(act)],
    [t('act.object'), `${text.object(act.objectKind)} ${act.objectId}`],
    [t('act.reason'), act.reason ?? t('act.noReason')],
    [t('act.hash'), act.hash],
    [t('act.previousHash'), act.previousHash],
  ] as const;
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([term, value]) => (
          <div key={term} className={classes.fact}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ChangesTable changes={changesBetween(act.before, act.after)} />
    </>
  );
}
