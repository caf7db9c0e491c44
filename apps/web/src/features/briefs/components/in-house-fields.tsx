import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { BRIEF_LIMITS, type Brief, type InHouse, type InHouseSkill } from '@raccordo/brief';
import { CAPABILITIES, type CapabilityId } from '@raccordo/taxonomy';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import fields from '../../../shared/fields/field.module.css';
import { NumberField } from '../../../shared/fields/number-field.tsx';
import classes from './in-house-fields.module.css';

const USUAL_HOURS = 8;
const MAX_HOURS = BRIEF_LIMITS.numbers['inHouse.skills.hoursPerMonth'].max;

/** Who already works in the firm, and for how many hours: those need not be bought. */
export function InHouseFields() {
  const { t } = useTranslation('briefs');
  const names = useNames();
  const { field } = useController<Brief, 'inHouse'>({ name: 'inHouse' });
  const { isAnswered, skills }: InHouse = field.value;
  const setSkills = (next: readonly InHouseSkill[]): void =>
    field.onChange({ isAnswered: true, skills: next });
  const free = CAPABILITIES.filter(({ id }) => !skills.some((skill) => skill.capability === id));

  return (
    <fieldset className={fields.fieldset}>
      <legend className={fields.legend}>{t('grounding.inHouse')}</legend>
      <p className={fields.help}>{t('grounding.inHouseHelp')}</p>
      {skills.length > 0 && (
        <ul className={classes.rows}>
          {skills.map((skill) => (
            <li key={skill.capability} className={classes.row}>
              <span className={classes.name}>{names.capability(skill.capability)}</span>
              <NumberField
                id={`inHouse.${skill.capability}`}
                isDense
                label={<HoursLabel capability={skill.capability} />}
                unit={t('field.hoursAMonth')}
                value={skill.hoursPerMonth}
                onChange={(hours) =>
                  setSkills(
                    skills.map((other) =>
                      other === skill
                        ? { ...skill, hoursPerMonth: Math.min(hours ?? 0, MAX_HOURS) }
                        : other,
                    ),
                  )
                }
              />
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('grounding.inHouseRemove', {
                  capability: names.capability(skill.capability),
                })}
                onClick={() => setSkills(skills.filter((other) => other !== skill))}
              >
                {t('grounding.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NativeSelect
        aria-label={t('grounding.inHouseAdd')}
        size="sm"
        value=""
        onChange={(event) => {
          const capability = event.currentTarget.value as CapabilityId;
          if (event.currentTarget.value === '') return;
          setSkills([...skills, { capability, hoursPerMonth: USUAL_HOURS }]);
        }}
        data={[
          { value: '', label: t('grounding.inHouseAdd') },
          ...free.map(({ id }) => ({ value: id, label: names.capability(id) })),
        ]}
      />
      {skills.length === 0 && (
        <Checkbox
          mt="md"
          label={t('grounding.inHouseNobody')}
          checked={isAnswered}
          onChange={(event) =>
            field.onChange({ isAnswered: event.currentTarget.checked, skills: [] })
          }
        />
      )}
    </fieldset>
  );
}

function HoursLabel({ capability }: { readonly capability: CapabilityId }) {
  const { t } = useTranslation('briefs');
  const names = useNames();
  return (
    <span className={fields.hidden}>
      {names.capability(capability)}: {t('grounding.inHouseHours')}
    </span>
  );
}
