import { aBrief } from '@raccordo/brief/testing';
import { needOf } from '../need-of.ts';
import { planOf } from '../plan-of.ts';

/** A hotel with the addresses of 12,000 past guests wants them back. */
describe('a hotel that wants its guests back', () => {
  const hotel = (
    assets: readonly ('site' | 'analytics' | 'crm' | 'online_shop' | 'mailing_list')[],
  ) =>
    aBrief({
      firm: { sector: 'I', headcount: 24, turnoverMinor: 210_000_000, searchDemand: 'yes' },
      goals: { objectives: ['repeat_customers', 'online_sales'], kpis: ['online_orders'] },
      ask: { text: 'Newsletter ai vecchi clienti.', capabilities: ['email_dem'] },
      budget: { monthlyMinor: 320_000 },
      grounding: { assets, mailingListContacts: 12_000 },
    });

  it('writes to them first: e-mail is the most valuable line of the need', () => {
    const brief = hotel(['site', 'analytics', 'crm', 'online_shop', 'mailing_list']);
    const chosen = planOf(brief).channels.filter(({ verdict }) => verdict === 'chosen');
    expect(chosen.map(({ channel }) => channel)).toContain('email');
    const heaviest = [...needOf(brief).lines].sort((a, b) => b.weightPpm - a.weightPpm)[0];
    expect(['email_dem', 'marketing_management']).toContain(heaviest?.capability);
  });

  it('does not, without addresses to write to', () => {
    const brief = hotel(['site', 'analytics', 'crm', 'online_shop']);
    const email = planOf({
      ...brief,
      grounding: { ...brief.grounding, mailingListContacts: null },
    }).channels.find(({ channel }) => channel === 'email');
    expect(email?.verdict).toBe('rejected');
  });
});
