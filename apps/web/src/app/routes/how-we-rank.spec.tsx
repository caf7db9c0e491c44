import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { RankingRules } from '@raccordo/api-client';
import { workedExample } from '../../features/ranking/model/worked-example.ts';
import { formatPoints } from '../../shared/i18n/format.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { renderApp } from '../testing/render-app.tsx';

const RULES: RankingRules = {
  algorithmVersion: '2026.1',
  figureVersion: 0,
  weights: [
    { criterion: 'coverage', weightPpm: 600_000 },
    { criterion: 'trackRecord', weightPpm: 150_000 },
    { criterion: 'sectorExperience', weightPpm: 120_000 },
    { criterion: 'sizeFit', weightPpm: 80_000 },
    { criterion: 'responsiveness', weightPpm: 50_000 },
  ],
  evidenceFactors: [
    { evidence: 'declared', factorPpm: 600_000 },
    { evidence: 'shown', factorPpm: 800_000 },
    { evidence: 'verified', factorPpm: 1_000_000 },
  ],
  shownCaseMaxAgeMonths: 24,
  ratedJobsForShown: 5,
  gates: ['suspended', 'minimum_retainer'],
  nearSizePpm: 500_000,
  priors: {
    trackRecordReviews: 11,
    trackRecordMean: 4.89,
    responsivenessReceived: 5,
    responsivenessAnsweredInTime: 4,
  },
  exposure: { bandPpm: 20_000, shortlistSize: 5, days: 30 },
  kindThresholds: {
    strategicShareRatio: 0.2,
    strategicGroups: 4,
    verticalShareRatio: 0.4,
    verticalHhi: 0.3,
  },
  figures: [
    {
      id: 'rate.seo',
      low: 4_000,
      typical: 5_000,
      high: 6_000,
      unit: 'eur_minor_per_hour',
      country: 'IT',
      period: '2024',
      source: 'A named study',
      confidence: 'secondary',
    },
  ],
};

serveApi(http.get(apiUrl('/ranking-rules'), () => HttpResponse.json(RULES)));

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('how we rank', () => {
  it('prints the weights the engine sent, as a bar and in words', async () => {
    renderApp('/it/how-we-rank');
    const weights = await section('Che cosa conta');
    expect(weights.getByRole('img', { name: /Copertura del bisogno 60\s%/ })).toBeVisible();
    expect(weights.getByText(/^60\s%$/)).toBeVisible();
    expect(screen.getByText('Formula 2026.1')).toBeVisible();
  });

  it('names only the gates there are', async () => {
    renderApp('/it/how-we-rank');
    const gates = await section('Chi resta fuori');
    expect(gates.getAllByRole('heading').map((it) => it.textContent)).toEqual([
      'Chi resta fuori',
      'È sospesa',
      'Chiede di più',
    ]);
  });

  it('shows an example that adds up', async () => {
    renderApp('/en/how-we-rank');
    const example = await section('A worked example');
    const score = formatPoints('en', workedExample().score.scorePpm, 2);
    expect(example.getAllByText(score).length).toBeGreaterThanOrEqual(2);
    expect(example.getByText('Sum')).toBeVisible();
  });

  it('opens a kind of figures, each in words with its source', async () => {
    const user = userEvent.setup();
    renderApp('/en/how-we-rank');
    const group = await screen.findByRole('button', { name: 'Hourly rate 1 figure' });
    expect(screen.queryByText(/A named study/)).not.toBeInTheDocument();
    await user.click(group);
    expect(group).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('heading', { level: 4, name: 'SEO' })).toBeVisible();
    expect(screen.getByText('€40 to €60, usually €50')).toBeVisible();
    expect(screen.getByText(/an hour$/)).toBeVisible();
    expect(
      screen.getByText('A named study. Italy, 2024. A study quoted by another page.'),
    ).toBeVisible();
  });
});
