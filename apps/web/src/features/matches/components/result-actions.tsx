import { Button, Group } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { deleteBrief, duplicateBrief } from '../api/copy-or-delete-result.ts';
import type { ResultBrief } from '../api/match-response.ts';
import { RESULT_KEYS } from '../api/result-keys.ts';
import print from './print.module.css';
import classes from './result-actions.module.css';

/** What can be done with a result: try other figures, put it on paper, let it go. */
export function ResultActions({ brief }: { readonly brief: ResultBrief }) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const duplicate = useMutation({
    mutationFn: () => duplicateBrief(brief.id),
    onSuccess: async (copy) => {
      queryClient.setQueryData(RESULT_KEYS.brief(copy.id), copy);
      await queryClient.invalidateQueries({ queryKey: RESULT_KEYS.briefList });
      await navigate(paths.editBrief(locale, copy.id, 'firm'));
    },
  });
  const remove = useMutation({
    mutationFn: () => deleteBrief(brief),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: RESULT_KEYS.brief(brief.id) });
      await queryClient.invalidateQueries({ queryKey: RESULT_KEYS.briefList });
      await navigate(paths.briefs(locale));
    },
  });

  return (
    <div className={`${classes.actions} ${print.screenOnly}`}>
      <Button component={Link} to={paths.plan(locale, brief.id)}>
        {t('actions.plan')}
      </Button>
      <Button variant="outline" loading={duplicate.isPending} onClick={() => duplicate.mutate()}>
        {t('actions.duplicate')}
      </Button>
      <Button variant="outline" onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('actions.delete')}
      </Button>
      <p className={classes.note}>{t('actions.duplicateNote')}</p>
      {(duplicate.isError || remove.isError) && <p role="alert">{t('actions.failed')}</p>}
      <QuestionDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('actions.deleteTitle')}
      >
        <p>{t('actions.deleteLead')}</p>
        <Group mt="md">
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('actions.delete')}
          </Button>
          <Button variant="outline" onClick={() => setAsking(false)}>
            {t('actions.deleteCancel')}
          </Button>
        </Group>
      </QuestionDialog>
    </div>
  );
}
