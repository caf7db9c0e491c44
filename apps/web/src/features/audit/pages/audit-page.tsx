import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { API_PREFIX, queryString } from '../../../shared/api/request.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { useActs } from '../api/list-acts.ts';
import { ActFiltersForm } from '../components/act-filters-form.tsx';
import { ActSheet } from '../components/act-sheet.tsx';
import { ActsList } from '../components/acts-list.tsx';
import { VerificationSection } from '../components/verification-section.tsx';
import { useActFilters } from '../hooks/use-act-filters.ts';
import { type ActFilters, hasFilters, toApiQuery } from '../model/act-filters.ts';
import classes from './audit-page.module.css';

/** What admins did: for admins, and for whoever asks them about it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [filters, change] = useActFilters();
  const [openSeq, setOpenSeq] = useState<number | null>(null);
  const acts = useActs(filters);
  return (
    <Page title={t('page.title')} heading={t('page.heading')} lead={t('page.lead')}>
      <ActFiltersForm filters={filters} onChange={change} />
      <section aria-labelledby="acts">
        <VisuallyHidden component="h2" id="acts">
          {t('list.heading')}
        </VisuallyHidden>
        <ActsList
          acts={acts}
          isFiltered={hasFilters(filters)}
          onOpen={setOpenSeq}
          onChange={change}
        />
      </section>
      <p className={classes.export}>
        {t('export.text')} <a href={exportAddress(filters, 'csv')}>{t('export.csv')}</a>{' '}
        <a href={exportAddress(filters, 'json')}>{t('export.json')}</a>
      </p>
      <VerificationSection />
      {openSeq !== null && <ActSheet seq={openSeq} onClose={() => setOpenSeq(null)} />}
    </Page>
  );
}

const exportAddress = (filters: ActFilters, format: 'csv' | 'json'): string =>
  `${API_PREFIX}/admin/audit/export${queryString({ ...toApiQuery(filters), format })}`;
