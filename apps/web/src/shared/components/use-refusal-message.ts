import { FILE_REFUSALS } from '@raccordo/files';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/api-problem.ts';
import { useProblemMessage } from '../api/problem-message.ts';
import { useFormat } from '../i18n/use-format.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';

const MEBIBYTE = 1024 * 1024;

/** Why a file was not taken and what to do, whatever the reason. */
export function useRefusalMessage(): (error: unknown) => string {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const format = useFormat();
  const messageOf = useProblemMessage();
  return (error) => {
    if (!(error instanceof ApiProblem)) return messageOf(error);
    const refusal = FILE_REFUSALS.find((code) => code === error.code);
    if (refusal === undefined) return messageOf(error);
    const { maxBytes, maxFiles, maxPixels } = error.details;
    return t(`fileField.refused.${refusal}`, {
      megabytes: figure(maxBytes, (bytes) => format.number(bytes / MEBIBYTE)),
      files: figure(maxFiles, format.number),
      megapixels: figure(maxPixels, (pixels) => format.number(pixels / 1_000_000)),
    });
  };
}

const figure = (value: unknown, write: (value: number) => string): string =>
  typeof value === 'number' ? write(value) : '';
