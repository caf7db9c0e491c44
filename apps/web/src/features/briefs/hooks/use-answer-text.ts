import type { Answer, Brief } from '@raccordo/brief';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '../../../shared/i18n/use-format.ts';
import { EUROS, PER_CENT, TIMES, writeAnswer, type AnswerScale } from '../model/answer-text.ts';
import { useNames, type Names } from '../../../shared/hooks/use-names.ts';

type Translate = TFunction<'briefs'>;

const SCALES: Readonly<Record<string, AnswerScale>> = {
  'economics.averageOrderMinor': EUROS,
  'economics.grossMarginRatio': PER_CENT,
  'economics.repeatFactor': TIMES,
  'economics.closeRatio': PER_CENT,
  'economics.acquisitionShareRatio': PER_CENT,
};

const UNITS: Readonly<Record<string, string>> = {
  'economics.averageOrderMinor': 'euros',
  'economics.grossMarginRatio': 'perCent',
  'economics.repeatFactor': 'times',
  'economics.closeRatio': 'perCent',
  'economics.acquisitionShareRatio': 'perCent',
};

/** Any answer of a brief as the summary says it. */
export function useAnswerText(): (brief: Brief, path: string) => string {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const names = useNames();
  return (brief, path) => {
    const [part = '', field = ''] = path.split('.');
    const value = (brief[part as keyof Brief] as unknown as Record<string, unknown>)[field];
    if (SCALES[path] !== undefined) return answerText(path, value as Answer | null, t, format);
    return plainText(path, value, { t, format, names, brief });
  };
}

function answerText(path: string, answer: Answer | null, t: Translate, format: Format): string {
  const scale = SCALES[path];
  if (answer === null || scale === undefined) return t('summary.notAnswered');
  if (answer.kind === 'unknown') return t('summary.unknown');
  return `${writeAnswer(answer, format.locale, scale)} ${t(`field.${UNITS[path]}`)}`;
}

interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly names: Names;
  readonly brief: Brief;
}

type Writer = (value: never, words: Words) => string;

const money: Writer = (value: number, { format }) => format.money(value);
const number: Writer = (value: number, { format }) => format.number(value);
const yesNo: Writer = (value: boolean, { t }) => t(value ? 'summary.yes' : 'summary.no');
const oneOf =
  (prefix: string): Writer =>
  (value: string, { t }) =>
    t(`${prefix}.${value}`);
const listOf =
  (prefix: string): Writer =>
  (value: readonly string[], { t, format }) =>
    format.list(value.map((item) => t(`${prefix}.${item}`)));

const WRITERS: Readonly<Record<string, Writer>> = {
  'firm.sector': (value: never, { names }) => names.sector(value),
  'firm.region': (value: never, { names }) => names.region(value),
  'firm.headcount': number,
  'firm.turnoverMinor': money,
  'firm.market': oneOf('firm.markets'),
  'firm.searchDemand': oneOf('firm.demands'),
  'goals.priority': oneOf('summary.priority'),
  'goals.objectives': listOf('goals.objective'),
  'goals.kpis': listOf('goals.kpi'),
  'goals.monthlyTarget': (value: number, { t, format }) =>
    `${format.number(value)} ${t('goals.targetUnit')}`,
  'goals.horizonMonths': (value: number, { t }) => t('goals.horizonValue', { count: value }),
  'ask.capabilities': (value: readonly never[], { names, format }) =>
    format.list(value.map(names.capability)),
  'budget.monthlyMinor': money,
  'budget.oneOffMinor': money,
  'budget.mediaMinor': money,
  'budget.isUndecided': yesNo,
  'grounding.isAnswered': yesNo,
  'grounding.assets': listOf('grounding.asset'),
  'grounding.mailingListContacts': number,
  'inHouse.isAnswered': yesNo,
  'inHouse.skills': (value: Brief['inHouse']['skills'], { names, format, t }) =>
    format.list(
      value.map(
        ({ capability, hoursPerMonth }) =>
          `${names.capability(capability)}, ${format.number(hoursPerMonth)} ${t('field.hoursAMonth')}`,
      ),
    ),
  'constraints.isRemoteAccepted': (value: boolean, { t }) =>
    t(value ? 'constraints.remoteYes' : 'constraints.remoteNo'),
  'constraints.languages': (value: readonly never[], { names, format }) =>
    format.list(value.map(names.language)),
  'constraints.refusesSectorConflict': (value: boolean, { t }) =>
    t(value ? 'constraints.conflictYes' : 'constraints.conflictNo'),
  'constraints.startWithinDays': (value: number, { t }) => t(`constraints.starts.${value}`),
  'constraints.hasDecisionMaker': (value: boolean, { t }) =>
    t(value ? 'constraints.decisionYes' : 'constraints.decisionNo'),
};

function plainText(path: string, value: unknown, words: Words): string {
  const { t, brief } = words;
  if (path === 'budget.monthlyMinor' && brief.budget.isUndecided) return t('summary.undecided');
  if (path === 'grounding.assets' && brief.grounding.isAnswered && isEmpty(value)) {
    return t('summary.none');
  }
  if (path === 'inHouse.skills' && brief.inHouse.isAnswered && isEmpty(value)) {
    return t('grounding.inHouseNobody');
  }
  if (value === null || value === undefined || value === '' || isEmpty(value)) {
    return t('summary.notAnswered');
  }
  const write = WRITERS[path];
  return write === undefined ? asText(value) : write(value as never, words);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
