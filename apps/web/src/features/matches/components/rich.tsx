import { Trans } from 'react-i18next';

interface RichProps {
  readonly of: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A sentence with a part in bold; the words themselves stay in the texts. */
export function Rich({ of, values = {} }: RichProps) {
  return <Trans ns="matches" i18nKey={of} values={values} components={{ b: <b /> }} />;
}
