import { Button, NativeSelect } from '@mantine/core';
import type { Member, Organisation } from '@raccordo/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePerson } from '../../../shared/session/session.ts';
import type { Role } from '../api/members.ts';
import { roleOf, ROLES_OF } from '../model/roles.ts';
import classes from './rows.module.css';

interface MemberRowProps {
  readonly member: Member;
  readonly organisation: Organisation;
  readonly isBusy: boolean;
  readonly onRole: (role: Role) => void;
  readonly onRemove: () => void;
}

/** One of its people; oneself one does not remove here but by leaving. */
export function MemberRow({ member, organisation, isBusy, onRole, onRemove }: MemberRowProps) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const { name, email, role, joinedAt } = member;
  const isOneself = usePerson()?.id === member.userId;
  const mayChange = organisation.role === 'owner' && !isOneself;
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {name} {isOneself && <span className={classes.quiet}>{t('members.you')}</span>}
      </span>
      {mayChange ? (
        <span className={classes.actions}>
          <NativeSelect
            size="xs"
            aria-label={t('members.roleOf', { name })}
            value={role}
            disabled={isBusy}
            data={ROLES_OF[organisation.kind].map((value) => ({
              value,
              label: t(`roles.${value}`),
            }))}
            onChange={(event) => onRole(roleOf(event.currentTarget.value))}
          />
          <Button
            size="xs"
            variant="outline"
            disabled={isBusy}
            aria-label={t('members.removeNamed', { name })}
            onClick={onRemove}
          >
            {t('members.remove')}
          </Button>
        </span>
      ) : (
        <span>{t(`roles.${role}`)}</span>
      )}
      <span className={classes.quiet}>
        {email} · {t('members.since', { date: format.date(joinedAt) })}
      </span>
    </li>
  );
}
