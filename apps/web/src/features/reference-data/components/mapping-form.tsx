import { Button, NativeSelect, NumberInput, Radio } from '@mantine/core';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import type { MappingValue } from '../api/reference-types.ts';
import classes from './forms.module.css';

interface MappingFormProps {
  readonly value: MappingValue;
  readonly onChange: (value: MappingValue) => void;
  readonly problemAt: (path: string) => string | undefined;
}

const MEANINGS = ['mapped', 'vague', 'unmapped'] as const;
const PER_CENT = 100;

/** What a label of a directory means: capabilities with how sure we are, too little, or read on. */
export function MappingForm({ value, onChange, problemAt }: MappingFormProps) {
  const { t } = useTranslation('reference-data');
  const names = useNames();
  const { meaning, parts } = value;
  const free = CAPABILITY_IDS.filter((id) => parts.every(({ capability }) => capability !== id));
  const problem = problemAt('meaning') ?? problemAt('parts');
  return (
    <div className={classes.form}>
      <Radio.Group
        label={t('value.meaning')}
        value={meaning}
        onChange={(chosen) => {
          const next = MEANINGS.find((one) => one === chosen);
          if (next !== undefined)
            onChange({ meaning: next, parts: next === 'mapped' ? parts : [] });
        }}
        error={problem}
      >
        <div className={classes.choices}>
          {MEANINGS.map((one) => (
            <Radio key={one} value={one} label={t(`form.meaning.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {meaning === 'mapped' && (
        <>
          <ul className={classes.parts}>
            {parts.map(({ capability, confidence }) => (
              <li key={capability} className={classes.part}>
                <span>{names.capability(capability)}</span>
                <NumberInput
                  size="sm"
                  aria-label={t('form.sureness', { capability: names.capability(capability) })}
                  value={Math.round(confidence * PER_CENT)}
                  min={1}
                  max={PER_CENT}
                  suffix=" %"
                  hideControls
                  onChange={(typed) =>
                    onChange({
                      meaning,
                      parts: parts.map((part) =>
                        part.capability === capability && typeof typed === 'number'
                          ? { capability, confidence: typed / PER_CENT }
                          : part,
                      ),
                    })
                  }
                />
                <Button
                  size="sm"
                  variant="subtle"
                  aria-label={t('form.removePart', { capability: names.capability(capability) })}
                  onClick={() =>
                    onChange({
                      meaning,
                      parts: parts.filter((part) => part.capability !== capability),
                    })
                  }
                >
                  {t('form.remove')}
                </Button>
              </li>
            ))}
          </ul>
          <NativeSelect
            size="sm"
            label={t('form.addCapability')}
            value=""
            onChange={(event) => {
              const added = free.find((id) => id === event.currentTarget.value);
              if (added === undefined) return;
              onChange({ meaning, parts: [...parts, { capability: added, confidence: 1 }] });
            }}
            data={[
              { value: '', label: t('form.choose') },
              ...free.map((id) => ({ value: id, label: names.capability(id) })),
            ]}
          />
        </>
      )}
    </div>
  );
}
