import type { ChannelId } from '@raccordo/taxonomy';

export const SOURCE_IDS = [
  'google_ads',
  'meta_ads',
  'linkedin_ads',
  'microsoft_ads',
  'analytics_4',
  'mailchimp',
  'brevo',
  'template',
  'other',
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** How the export of one programme is told from the others; keys as `headerKeyOf` makes them. */
export interface HistorySource {
  readonly id: SourceId;
  /** One header of every list must be there. */
  readonly signature: readonly (readonly string[])[];
  /** None of these may be. */
  readonly unlike?: readonly string[];
  /** The channel of every row that names no kind; null where only rows tell. */
  readonly channel: ChannelId | null;
  /** Whether rows of several channels stand in one file. */
  readonly isMixed: boolean;
  /** False where the programme does not know what was spent. */
  readonly knowsSpend: boolean;
}

const CAMPAIGN = ['campaign', 'campagna'];
const CLICKS = ['clicks', 'clic', 'impr', 'impressions', 'impressioni', 'impression'];

/** First come, first recognised: the particular before the general. */
export const SOURCES: readonly HistorySource[] = [
  {
    id: 'template',
    signature: [
      ['from', 'dal'],
      ['channel', 'canale'],
      ['spend', 'spesa'],
      ['results', 'risultati'],
    ],
    channel: null,
    isMixed: true,
    knowsSpend: true,
  },
  {
    id: 'meta_ads',
    signature: [['amount spent', 'importo speso']],
    channel: 'social_ads',
    isMixed: false,
    knowsSpend: true,
  },
  {
    id: 'linkedin_ads',
    signature: [
      ['total spent', 'totale speso', 'spesa totale', 'importo totale speso'],
      ['campaign name', 'nome della campagna', 'nome campagna', 'campaign group name'],
    ],
    channel: 'social_ads',
    isMixed: false,
    knowsSpend: true,
  },
  {
    id: 'google_ads',
    signature: [CAMPAIGN, ['cost', 'costo'], CLICKS],
    channel: 'search_ads',
    isMixed: true,
    knowsSpend: true,
  },
  {
    id: 'microsoft_ads',
    signature: [CAMPAIGN, ['spend', 'spesa'], CLICKS],
    channel: 'search_ads',
    isMixed: true,
    knowsSpend: true,
  },
  {
    id: 'analytics_4',
    signature: [
      [
        'session primary channel group (default channel group)',
        'session default channel group',
        'gruppo di canali principale della sessione (gruppo di canali predefinito)',
        'gruppo di canali predefinito della sessione',
      ],
    ],
    unlike: ['cost', 'costo', 'ads cost', 'costo degli annunci'],
    channel: null,
    isMixed: true,
    knowsSpend: false,
  },
  {
    id: 'mailchimp',
    signature: [
      ['unique opens', 'aperture uniche'],
      ['successful deliveries', 'total recipients'],
    ],
    channel: 'email',
    isMixed: false,
    knowsSpend: false,
  },
  {
    id: 'brevo',
    signature: [
      ['trackable opens', 'unique opens', 'aperture univoche', 'aperture tracciabili', 'openers'],
      ['delivered', 'consegnate', 'consegnati', 'recipients', 'destinatari'],
    ],
    channel: 'email',
    isMixed: false,
    knowsSpend: false,
  },
];

export function sourceOf(id: SourceId): HistorySource | null {
  return SOURCES.find((source) => source.id === id) ?? null;
}
