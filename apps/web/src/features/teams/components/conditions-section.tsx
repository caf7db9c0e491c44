import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { REGION_IDS, type CapabilityId, type RegionId } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { ChipChoice, ChipSet } from '../../../shared/fields/chip-set.tsx';
import { NumberField } from '../../../shared/fields/number-field.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import type { TeamRun } from '../api/team-response.ts';
import type { Conditions } from '../hooks/use-conditions.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import { MOST_MEMBERS } from '../model/conditions.ts';
import classes from './team-parts.module.css';

interface ConditionsSectionProps {
  readonly run: TeamRun;
  /** Lines of the need, of which somebody of the firm may do some. */
  readonly capabilities: readonly CapabilityId[];
  readonly conditions: Conditions;
}

const SIZES = Array.from({ length: MOST_MEMBERS }, (_, at) => String(at + 1));
const MINUTES_PER_HOUR = 60;

/** What the firm may want of its team; every change is answered at once. */
export function ConditionsSection({ run, capabilities, conditions }: ConditionsSectionProps) {
  const { t } = useTranslation('teams');
  const names = useNames();
  const { current, change } = conditions;
  const { inHouse } = current;
  return (
    <Section title={t('wish.title')} note={<p>{t('wish.note')}</p>}>
      <div className={classes.fields}>
        <Chosen run={run} conditions={conditions} />
        <ChipChoice
          name="most"
          legend={t('wish.most')}
          isSmall
          options={SIZES.map((value) => ({
            value,
            label: t('wish.upTo', { count: Number(value) }),
          }))}
          chosen={String(current.maxMembers)}
          onChange={(value) => change({ maxMembers: Number(value) })}
        />
        <Checkbox
          label={t('wish.fewer')}
          description={t('wish.fewerHelp')}
          checked={current.prefersFewer}
          onChange={(event) => change({ prefersFewer: event.currentTarget.checked })}
        />
        <NativeSelect
          label={t('wish.region')}
          description={t('wish.regionHelp')}
          value={current.region ?? ''}
          data={[
            { value: '', label: t('wish.regionAny') },
            ...REGION_IDS.map((id) => ({ value: id, label: names.region(id) })),
          ]}
          onChange={(event) => {
            const id = event.currentTarget.value;
            change({ region: id === '' ? null : (id as RegionId) });
          }}
        />
        <NumberField
          id="in-house-hours"
          label={t('wish.hours')}
          help={t('wish.hoursHelp')}
          unit="h"
          storedPerShown={MINUTES_PER_HOUR}
          value={inHouse?.minutes ?? null}
          onChange={(minutes) =>
            change({
              inHouse:
                minutes === null || minutes <= 0
                  ? null
                  : { capabilities: [], leads: false, ...inHouse, minutes },
            })
          }
        />
        {inHouse !== null && (
          <>
            <ChipSet
              legend={t('wish.can')}
              isSmall
              options={capabilities.map((id) => ({ value: id, label: names.capability(id) }))}
              chosen={inHouse.capabilities}
              onChange={(chosen) => change({ inHouse: { ...inHouse, capabilities: [...chosen] } })}
            />
            <Checkbox
              label={t('wish.leads')}
              description={t('wish.leadsHelp')}
              checked={inHouse.leads}
              onChange={(event) =>
                change({ inHouse: { ...inHouse, leads: event.currentTarget.checked } })
              }
            />
          </>
        )}
      </div>
    </Section>
  );
}

/** Agencies that must be in or must not, each with a way back. */
function Chosen({ run, conditions }: Pick<ConditionsSectionProps, 'run' | 'conditions'>) {
  const { t } = useTranslation('teams');
  const nameOf = useMemberNames(run);
  const { fixedAgencyIds, excludedAgencyIds } = conditions.current;
  const chosen = [
    ...fixedAgencyIds.map((id) => ({ id, text: t('choice.isIn', { name: nameOf(id) }) })),
    ...excludedAgencyIds.map((id) => ({ id, text: t('choice.isOut', { name: nameOf(id) }) })),
  ];
  if (chosen.length === 0) return null;
  return (
    <div>
      <p>{t('choice.title')}</p>
      <ul className={classes.named}>
        {chosen.map(({ id, text }) => (
          <li key={id}>
            <Button size="sm" variant="outline" onClick={() => conditions.release(id)}>
              {text} · {t('choice.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
