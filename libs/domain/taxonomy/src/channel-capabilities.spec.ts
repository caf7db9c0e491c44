import { CAPABILITY_IDS } from './capability-id.ts';
import { CHANNEL_CAPABILITIES, MIX_CAPABILITIES } from './channel-capabilities.ts';
import { CHANNEL_IDS } from './channel-id.ts';
import { CHANNELS } from './channel.ts';

describe('what a channel requires', () => {
  it.each([
    ['search_ads', ['search_ads', 'landing_pages|website', 'analytics_tracking', 'copy_editorial']],
    [
      'social_ads',
      ['social_ads', 'graphic_design|photo_video', 'landing_pages|website', 'analytics_tracking'],
    ],
    ['seo_content', ['seo', 'website', 'copy_editorial', 'analytics_tracking']],
    [
      'email',
      [
        'email_dem',
        'copy_editorial',
        'crm_automation',
        'landing_pages|website',
        'analytics_tracking',
      ],
    ],
    ['organic_social', ['social_editorial', 'photo_video|graphic_design', 'website|ecommerce']],
  ] as const)('%s', (channel, expected) => {
    expect(CHANNEL_CAPABILITIES[channel].map((any) => any.join('|'))).toEqual(expected);
  });

  it.each(CHANNEL_IDS)('%s names each capability once', (channel) => {
    const named = CHANNEL_CAPABILITIES[channel].flat();
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((capability) => CAPABILITY_IDS.includes(capability))).toBe(true);
  });

  it('leaves coordination to the mix', () => {
    const channelNeeds = new Set(Object.values(CHANNEL_CAPABILITIES).flat(2));
    expect(MIX_CAPABILITIES.filter((capability) => channelNeeds.has(capability))).toEqual([]);
  });

  it('lets every channel land somewhere', () => {
    const withoutLanding = CHANNEL_IDS.filter((channel) =>
      CHANNEL_CAPABILITIES[channel]
        .flat()
        .every((capability) => !['landing_pages', 'website', 'ecommerce'].includes(capability)),
    );
    expect(withoutLanding).toEqual([]);
  });
});

describe('channels', () => {
  it('are listed in order with a name and a summary in both languages', () => {
    expect(CHANNELS.map(({ id }) => id)).toEqual(CHANNEL_IDS);
    for (const { name, summary } of CHANNELS) {
      expect([name.it, name.en, summary.it, summary.en].every((text) => text !== '')).toBe(true);
    }
  });
});
