import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GapPicture, GatePicture, HoursPicture, ProofPicture, Section } from '@raccordo/ui';
import classes from './answers.module.css';

const ANSWERS: readonly { readonly id: string; readonly picture: ReactNode }[] = [
  { id: 'hours', picture: <HoursPicture /> },
  { id: 'cost', picture: <GatePicture /> },
  { id: 'coverage', picture: <GapPicture /> },
  { id: 'proof', picture: <ProofPicture /> },
];

export function Answers() {
  const { t } = useTranslation('home');
  return (
    <Section title={t('answers.title')}>
      <ul className={classes.answers}>
        {ANSWERS.map(({ id, picture }) => (
          <li key={id}>
            {picture}
            <h3 className={classes.title}>{t(`answers.${id}.title`)}</h3>
            <p className={classes.text}>{t(`answers.${id}.text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
