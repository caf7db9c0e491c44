import { NativeSelect } from '@mantine/core';
import type { GroupChannel, ImportChoices, TableGroup, TableProfile } from '@raccordo/history';
import { channelOfRole, MOST_GROUPS } from '@raccordo/history';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './history.module.css';

interface ImportAnswersProps {
  readonly choices: ImportChoices;
  readonly profile: TableProfile;
  readonly onChange: (choices: ImportChoices) => void;
}

const GROUP_CHANNELS: readonly GroupChannel[] = [...CHANNEL_IDS, 'all', 'left_out'];

/** What a file cannot say alone: which channel its rows are of, how it writes dates and numbers. */
export function ImportAnswers({ choices, profile, onChange }: ImportAnswersProps) {
  const { t } = useTranslation('own-history');
  const { roles, groups } = choices;
  const isWide = roles.some((role) => channelOfRole(role) !== null);
  const hasGroups = profile.groups.length > 0 && profile.groups.length <= MOST_GROUPS;
  return (
    <>
      {!isWide && hasGroups && (
        <div className={classes.stack}>
          <h4>{t('groups.title')}</h4>
          <p className={classes.quiet}>{t('groups.note')}</p>
          <div className={classes.fields}>
            {profile.groups.map((group) => (
              <ChannelField
                key={group.label}
                group={group}
                value={Object.hasOwn(groups, group.label) ? groups[group.label]! : group.guess}
                onChange={(channel) =>
                  onChange({ ...choices, groups: { ...groups, [group.label]: channel } })
                }
              />
            ))}
          </div>
        </div>
      )}
      <div className={classes.fields}>
        {!isWide && !hasGroups && (
          <ChannelField
            group={null}
            value={choices.channel}
            onChange={(channel) => onChange({ ...choices, channel })}
          />
        )}
        <NativeSelect
          size="sm"
          label={t('formats.dates')}
          value={choices.dates ?? ''}
          data={[
            { value: '', label: t(`formats.asShown.${profile.dates ?? 'unknown'}`) },
            { value: 'dmy', label: t('formats.dmy') },
            { value: 'mdy', label: t('formats.mdy') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choices, dates: value === 'dmy' || value === 'mdy' ? value : null })
          }
        />
        <NativeSelect
          size="sm"
          label={t('formats.numbers')}
          value={choices.decimal ?? ''}
          data={[
            { value: '', label: t(`formats.asShown.${profile.decimal ?? 'unknown'}`) },
            { value: 'comma', label: t('formats.comma') },
            { value: 'point', label: t('formats.point') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...choices,
              decimal: value === 'comma' || value === 'point' ? value : null,
            })
          }
        />
      </div>
    </>
  );
}

interface ChannelFieldProps {
  /** Null for all rows of the file. */
  readonly group: TableGroup | null;
  readonly value: GroupChannel | null;
  readonly onChange: (channel: GroupChannel) => void;
}

function ChannelField({ group, value, onChange }: ChannelFieldProps) {
  const { t } = useTranslation('own-history');
  const names = useNames();
  const labelOf = (channel: GroupChannel): string =>
    channel === 'all' || channel === 'left_out' ? t(`groups.${channel}`) : names.channel(channel);
  return (
    <NativeSelect
      size="sm"
      label={group === null ? t('groups.whole') : group.label}
      description={group === null ? undefined : t('groups.rows', { count: group.rows })}
      value={value ?? ''}
      error={value === null ? t('groups.choose') : undefined}
      data={[
        ...(value === null ? [{ value: '', label: '—' }] : []),
        ...GROUP_CHANNELS.map((channel) => ({ value: channel, label: labelOf(channel) })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = GROUP_CHANNELS.find((channel) => channel === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
