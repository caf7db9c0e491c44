import { NativeSelect } from '@mantine/core';
import { isColumnRole, PLAIN_ROLES, SPEND_ROLES, channelOfRole } from '@raccordo/history';
import type { ColumnRole, ImportChoices } from '@raccordo/history';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './history.module.css';

interface ColumnRolesProps {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** Roles that only one column can have. */
const IS_ONE = (role: ColumnRole): boolean => role !== 'ignored' && channelOfRole(role) === null;

/** What every column says: those that count first, the others on request. */
export function ColumnRoles({ header, sample, choices, onChange }: ColumnRolesProps) {
  const { t } = useTranslation('own-history');
  const columns = header.map((name, at) => ({ name, at, role: choices.roles[at] ?? 'ignored' }));
  const used = columns.filter(({ role }) => role !== 'ignored');
  const others = columns.filter(({ role }) => role === 'ignored');
  const give = (at: number, role: ColumnRole): void => {
    const roles = choices.roles.map((old, place) => {
      if (place === at) return role;
      return IS_ONE(role) && old === role ? 'ignored' : old;
    });
    onChange({ ...choices, roles });
  };
  const fieldOf = ({ name, at, role }: (typeof columns)[number]) => (
    <RoleField
      key={at}
      name={name === '' ? t('columns.nameless', { place: at + 1 }) : name}
      sample={sample.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== '')}
      role={role}
      onChange={(chosen) => give(at, chosen)}
    />
  );
  return (
    <div className={classes.stack}>
      <h4>{t('columns.title')}</h4>
      <div className={classes.fields}>{used.map(fieldOf)}</div>
      {others.length > 0 && (
        <details className={classes.more} open={used.length === 0}>
          <summary>{t('columns.others', { count: others.length })}</summary>
          <div className={classes.fields}>{others.map(fieldOf)}</div>
        </details>
      )}
    </div>
  );
}

interface RoleFieldProps {
  readonly name: string;
  readonly sample: readonly string[];
  readonly role: ColumnRole;
  readonly onChange: (role: ColumnRole) => void;
}

function RoleField({ name, sample, role, onChange }: RoleFieldProps) {
  const { t } = useTranslation('own-history');
  const names = useNames();
  const shown = sample.join(' · ').slice(0, 60);
  return (
    <NativeSelect
      size="sm"
      label={name}
      description={shown === '' ? t('columns.noSample') : t('columns.sample', { sample: shown })}
      value={role}
      data={[
        ...PLAIN_ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
        ...SPEND_ROLES.map((value) => ({
          value,
          label: t('role.spendOn', { channel: names.channel(channelOfRole(value) ?? '') }),
        })),
      ]}
      onChange={({ currentTarget }) => {
        if (isColumnRole(currentTarget.value)) onChange(currentTarget.value);
      }}
    />
  );
}
