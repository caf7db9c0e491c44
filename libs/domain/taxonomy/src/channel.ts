import type { LocalizedText } from '@raccordo/kernel';
import { CHANNEL_IDS } from './channel-id.ts';
import type { ChannelId } from './channel-id.ts';

export interface Channel {
  readonly id: ChannelId;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
}

const BY_ID: Readonly<Record<ChannelId, Omit<Channel, 'id'>>> = {
  search_ads: {
    name: { it: 'Annunci sui motori di ricerca', en: 'Search ads' },
    summary: {
      it: 'Raggiunge chi sta cercando adesso; si paga a clic',
      en: 'Reaches people searching right now; paid by the click',
    },
  },
  social_ads: {
    name: { it: 'Annunci social', en: 'Social ads' },
    summary: {
      it: 'Raggiunge chi somiglia ai tuoi clienti, anche se non sta cercando',
      en: 'Reaches people like your customers, even if they are not searching',
    },
  },
  display: {
    name: { it: 'Display', en: 'Display' },
    summary: {
      it: 'Banner e video su altri siti: fa vedere e fa ricordare',
      en: 'Banners and video on other sites: seen and remembered',
    },
  },
  email: {
    name: { it: 'Email ai propri contatti', en: 'Email to your own list' },
    summary: {
      it: 'Scrive a chi ha già lasciato il suo indirizzo',
      en: 'Writes to people who already left their address',
    },
  },
  rented_dem: {
    name: { it: 'DEM su liste a noleggio', en: 'Email to rented lists' },
    summary: {
      it: 'Scrive a contatti di altri, affittati per un invio: costa poco, rende meno dei propri',
      en: "Writes to other people's contacts, rented for one send: cheap, and answers less than your own",
    },
  },
  seo_content: {
    name: { it: 'SEO e contenuti', en: 'SEO & content' },
    summary: {
      it: 'Fa trovare il sito senza pagare il clic; serve pazienza',
      en: 'Gets the site found without paying the click; takes patience',
    },
  },
  organic_social: {
    name: { it: 'Social organici', en: 'Organic social' },
    summary: {
      it: 'Tiene viva la relazione con chi già ti segue',
      en: 'Keeps alive the bond with people who already follow you',
    },
  },
  pr: {
    name: { it: 'Ufficio stampa e PR', en: 'PR' },
    summary: {
      it: 'Fa parlare di te giornali e siti; non si compra, si guadagna',
      en: 'Gets press and sites to talk about you; earned, not bought',
    },
  },
  marketplaces: {
    name: { it: 'Marketplace', en: 'Marketplaces' },
    summary: {
      it: 'Vende dove la gente già compra, pagando una commissione',
      en: 'Sells where people already buy, for a commission',
    },
  },
  offline_events: {
    name: { it: 'Offline ed eventi', en: 'Offline & events' },
    summary: {
      it: 'Stampa, radio, affissioni e fiere: vicino a casa o nel settore',
      en: 'Press, radio, outdoor and fairs: near home or in the trade',
    },
  },
};

export const CHANNELS: readonly Channel[] = CHANNEL_IDS.map((id) => ({ id, ...BY_ID[id] }));
