import { DEFAULT_LABEL_MAPPING } from './default-label-mapping.ts';
import { readLabelMapping } from './label-mapping.ts';
import { labelMapper } from './map-label.ts';
import { readServices } from './service-text.ts';

describe('services as sources write them', () => {
  it('reads shares after labels', () => {
    expect(readServices('Web Design:40; SEO:10.5')).toEqual([
      { label: 'Web Design', sharePercent: 40 },
      { label: 'SEO', sharePercent: 10.5 },
    ]);
  });

  it('reads shares before labels and leaves out the praise that follows', () => {
    const text =
      '70% SEO, 10% Pay Per Click, Acme is great, with 100% of clients happy, 20% more leads';
    expect(readServices(text)).toEqual([
      { label: 'SEO', sharePercent: 70 },
      { label: 'Pay Per Click', sharePercent: 10 },
    ]);
  });

  it('stops before the shares pass the whole', () => {
    expect(readServices('70% SEO, 40% Of Everything Else')).toHaveLength(1);
  });

  it.each([
    ['Siti web | SEO | Foto', 3],
    ['Siti web; SEO', 2],
    ['Siti web, SEO, foto', 3],
    ['', 0],
    ['n/a', 0],
    [' | | ', 0],
  ])('lists %p', (text, count) => {
    const services = readServices(text);
    expect(services).toHaveLength(count);
    expect(services.every(({ sharePercent }) => sharePercent === null)).toBe(true);
  });
});

describe('what a label means', () => {
  const meaning = (label: string, mapping = {}): unknown => {
    const reading = labelMapper(mapping)(label);
    return reading.kind === 'mapped'
      ? Object.fromEntries(
          reading.parts.map((part) => [part.capability, Number(part.confidence.toFixed(3))]),
        )
      : reading.kind;
  };

  it.each([
    ['Social Media Marketing', { social_editorial: 0.7, social_ads: 0.3 }],
    ['pay per click', { search_ads: 0.8, social_ads: 0.2 }],
    ['Realizzazione siti internet', { website: 1 }],
    ['Sviluppo Web (Siti vetrina, gestionali)', { website: 1 }],
    ['SEM / PPC (Google Ads, Meta Ads)', { search_ads: 0.5, social_ads: 0.5 }],
    ['Posizionamento sui motori di ricerca (SEO)', { seo: 1 }],
    ['Gestione Social Network', { social_editorial: 1 }],
    ['Email Marketing (DEM)', { email_dem: 1 }],
    ['Ufficio stampa', { pr: 1 }],
    ['Direzione marketing esterna', { marketing_management: 1 }],
    ['Fiere ed Eventi', { offline_events: 1 }],
    ['Foto & Video', { photo_video: 1 }],
    ['Consulente GA4', { analytics_tracking: 1 }],
    ['Identità visiva', { positioning_brand: 1 }],
    ['Digital Marketing', 'vague'],
    ['Web marketing', 'vague'],
    ['Custom Software Development', 'vague'],
    ['Sicurezza Informatica', 'unknown'],
    ['', 'unknown'],
  ])('reads %s', (label, expected) => {
    expect(meaning(label)).toEqual(expected);
  });

  it('lets a mapping file decide first', () => {
    expect(meaning('Digital Marketing', { 'digital  MARKETING': { marketing_plan: 0.3 } })).toEqual(
      {
        marketing_plan: 0.3,
      },
    );
    expect(meaning('SEO', { seo: null })).toBe('vague');
  });

  it('keeps the confidences of one label within the whole', () => {
    for (const [label, parts] of Object.entries(DEFAULT_LABEL_MAPPING)) {
      const total = Object.values(parts ?? {}).reduce((sum, value) => sum + value, 0);
      expect({ label, isWithin: total <= 1.000001 }).toEqual({ label, isWithin: true });
    }
  });
});

describe('a mapping file', () => {
  it('takes a capability, null, or confidences', () => {
    expect(readLabelMapping({ A: 'seo', B: null, C: { seo: 0.5, local_seo: 0.5 } })).toEqual({
      kind: 'mapping',
      mapping: { A: { seo: 1 }, B: null, C: { seo: 0.5, local_seo: 0.5 } },
    });
  });

  it.each([
    [[], 'not_an_object'],
    [{ A: 'magic' }, 'unknown_capability'],
    [{ A: 3 }, 'unknown_capability'],
    [{ A: {} }, 'unknown_capability'],
    [{ A: { seo: 2 } }, 'bad_confidence'],
    [{ A: { seo: 0.8, local_seo: 0.8 } }, 'bad_confidence'],
  ])('refuses %j', (content, code) => {
    expect(readLabelMapping(content)).toMatchObject({ kind: 'invalid', problems: [{ code }] });
  });
});
