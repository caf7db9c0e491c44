import { Chip, NativeSelect, Textarea } from '@mantine/core';
import { BRIEF_LIMITS } from '@raccordo/brief';
import { CAPABILITIES, type CapabilityId } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { useAskReading } from '../hooks/use-ask-reading.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './ask-field.module.css';
import fields from '../../../shared/fields/field.module.css';

/** The owner's own words, and what we read in them while they are typed. */
export function AskField() {
  const { t } = useTranslation('briefs');
  const names = useNames();
  const { text, setText, asked, toggle, add } = useAskReading();
  const notAsked = CAPABILITIES.filter(({ id }) => !asked.some((one) => one.id === id));

  return (
    <>
      <Textarea
        id="ask.text"
        aria-label={t('goals.ask')}
        placeholder={t('goals.askPlaceholder')}
        rows={3}
        maxLength={BRIEF_LIMITS.textLengths['ask.text']}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        // The size of the voice is its own: the theme's sizes of a field do not apply.
        styles={{ input: { fontSize: 'var(--t3)', lineHeight: 1.28 } }}
        classNames={{ input: classes.voice ?? '' }}
      />
      <div className={classes.read}>
        {asked.length > 0 && (
          <fieldset className={fields.fieldset}>
            <legend className={fields.legendSmall}>{t('goals.askRead')}</legend>
            <p className={fields.help}>{t('goals.askReadHelp')}</p>
            <div className={classes.chips}>
              {asked.map(({ id, words, isConfirmed }) => (
                <Chip key={id} checked={isConfirmed} onChange={() => toggle(id)}>
                  {names.capability(id)}
                  {words.length > 0 && (
                    <span className={classes.words}>
                      {' '}
                      {t('goals.askReadFrom', { words: words.join(' ') })}
                    </span>
                  )}
                </Chip>
              ))}
            </div>
          </fieldset>
        )}
        {asked.length === 0 && text.trim() !== '' && (
          <p className={fields.help}>{t('goals.askNothingRead')}</p>
        )}
        <NativeSelect
          aria-label={t('goals.askAdd')}
          size="sm"
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') add(event.currentTarget.value as CapabilityId);
          }}
          data={[
            { value: '', label: t('goals.askAdd') },
            ...notAsked.map(({ id }) => ({ value: id, label: names.capability(id) })),
          ]}
        />
      </div>
    </>
  );
}
