import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import classes from './workspace.module.css';

export interface BeginProfileProps {
  readonly organisationId: string;
  /** It is only a step on the way: one stays where one is. */
  readonly isOnTheWay?: boolean;
}

/** An organisation without a profile yet: what it takes, and the first press. */
export function BeginProfile({ organisationId, isOnTheWay = false }: BeginProfileProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const navigate = useNavigate();
  const messageOf = useWorkspaceMessage();
  const begin = useAct(organisationId);
  return (
    <section className={classes.block} aria-labelledby="begin">
      <h2 id="begin">{t('begin.title')}</h2>
      <p>{t('begin.text')}</p>
      <div className={classes.actions}>
        <Button
          loading={begin.isPending}
          onClick={() =>
            begin.mutate(
              { path: '' },
              {
                onSuccess: () => {
                  if (!isOnTheWay) void navigate(paths.agencyDraft(locale, 'company'));
                },
              },
            )
          }
        >
          {t('begin.submit')}
        </Button>
      </div>
      {begin.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(begin.error)}
        </p>
      )}
    </section>
  );
}
