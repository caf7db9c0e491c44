/**
 * Names a phrase may take one of: `{social} ads`. The same notation as phrases, one word each. A row
 * of `{social}` names ("Facebook e Instagram") reads as one.
 */
export const WORD_LISTS: Readonly<Record<string, readonly string[]>> = {
  social: [
    'social',
    'facebook',
    'instagram',
    'linkedin',
    'tiktok',
    'pinterest',
    'youtube',
    'twitter',
  ],
  paid: ['=ad', '=ads', '=adv', 'advertising', 'sponsorizz*', 'inserzion*', 'annunc*', '=advert'],
  promo: ['pubblicit*', 'campagna', 'campaign'],
  care: [
    'gestion*',
    'gestir*',
    'gestisc*',
    'segua',
    'seguir*',
    'seguano',
    'segue',
    'curare',
    'cura',
    'curi',
    'aggiorn*',
    'occup*',
    '=manage',
    '=managing',
    '=handle',
    '=run',
    '=running',
  ],
  place: ['pagina', 'profil*', 'canale', 'account', '=page', '=pages', 'channel'],
};

/** Skipped between the words of a phrase. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'di del dello della dei degli delle d il lo la i gli le l un uno una su sul sulla sui sulle ' +
    'per con in nel nella a al alla ai alle da dal dalla dell sull nell all dall ' +
    'nostro nostra nostri nostre mio mia miei mie suo sua loro proprio propria vostro vostra ' +
    'coi col dei tutto tutta tutti tutte nuovo nuova nuovi nuove ci mi ' +
    'the an of for on in our my your their its to with from new'
  ).split(' '),
);
