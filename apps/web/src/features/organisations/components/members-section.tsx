import { Button, Group } from '@mantine/core';
import type { Member, Organisation } from '@raccordo/api-client';
import { QuestionDialog, Section } from '@raccordo/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { changeRole, membersQuery, removeMember, type Role } from '../api/members.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import { MemberRow } from './member-row.tsx';
import classes from './rows.module.css';

/** Who belongs to it, and as what; its owners change that. */
export function MembersSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const messageOf = useOrganisationMessage();
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const { id } = organisation;
  const query = useInfiniteQuery(membersQuery(id));
  const onSettled = () => queryClient.invalidateQueries({ queryKey: membersQuery(id).queryKey });
  const setRole = useMutation({
    mutationFn: ({ userId, role }: { readonly userId: string; readonly role: Role }) =>
      changeRole(id, userId, role),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: ({ userId }: Member) => removeMember(id, userId),
    onSettled: async () => {
      setLeaving(null);
      await onSettled();
    },
  });
  const error = setRole.error ?? remove.error;
  return (
    <Section title={t('members.title')} note={t('members.note')}>
      <AsyncView query={query} waitingText={t('members.waiting')} waitingLines={2}>
        {({ pages }) => (
          <ul className={classes.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map((member) => (
                <MemberRow
                  key={member.userId}
                  member={member}
                  organisation={organisation}
                  isBusy={setRole.isPending || remove.isPending}
                  onRole={(role) => setRole.mutate({ userId: member.userId, role })}
                  onRemove={() => setLeaving(member)}
                />
              ))}
          </ul>
        )}
      </AsyncView>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
      {error !== null && <p role="alert">{messageOf(error)}</p>}
      <QuestionDialog
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('members.removeTitle', { name: leaving?.name ?? '' })}
      >
        <p>{t('members.removeLead')}</p>
        <Group mt="md">
          <Button
            loading={remove.isPending}
            onClick={() => leaving !== null && remove.mutate(leaving)}
          >
            {t('members.removeConfirm')}
          </Button>
          <Button variant="outline" onClick={() => setLeaving(null)}>
            {t('cancel')}
          </Button>
        </Group>
      </QuestionDialog>
    </Section>
  );
}
