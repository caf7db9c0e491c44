/**
 * Words that take a mention back, in the notation of the lexicon. "Non abbiamo un sito" and "siamo
 * senza sito" are no refusals: what is missing may be just what is needed.
 */
export const REFUSALS = {
  /** Reach to the end of the clause; when nothing is named there, back over the words before. */
  clause: [
    'non serve',
    'non servono',
    'non mi serve',
    'non mi servono',
    'non ci serve',
    'non ci servono',
    'non voglio',
    'non vogliamo',
    'non vorrei',
    'non vorremmo',
    'non mi interessa',
    'non mi interessano',
    'non ci interessa',
    'non ci interessano',
    'non interessa',
    'non interessano',
    'non ho bisogno',
    'non abbiamo bisogno',
    'non cerco',
    'non cerchiamo',
    'non chiedo',
    'non chiediamo',
    'a parte',
    'basta',
    'ho gia',
    'abbiamo gia',
    'dont need',
    'don t need',
    'do not need',
    'dont want',
    'don t want',
    'do not want',
    'no need',
    'not needed',
    'not required',
    'not interested',
    'not looking for',
    'already have',
    'already got',
  ],
  /** Reach only the next two words that matter. */
  next: [
    'no',
    'niente',
    'nemmeno',
    'neanche',
    'neppure',
    'tranne',
    'escluso',
    'eccetto',
    'senza spendere',
    'senza pagare',
    'senza fare',
    'without',
    'except',
    'excluding',
    'nor',
    'neither',
  ],
  /** Reach back over the two words that matter. */
  before: [
    'no grazie',
    'c e gia',
    'l abbiamo gia',
    'l ho gia',
    'li abbiamo gia',
    'lo abbiamo gia',
    'is already done',
  ],
} as const;

/** Words that open a new wish, so that a refusal before them reaches no further. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'ma pero invece solo soltanto bensi voglio vogliamo vorrei vorremmo serve servono cerco ' +
    'cerchiamo preferisco preferiamo piuttosto but instead just rather need want looking only then'
  ).split(' '),
);
