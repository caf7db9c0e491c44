import { Radio, Stack } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FieldsForm } from '../../../shared/forms/fields-form.tsx';
import { vatNumberOf } from '../../../shared/forms/vat-number-field.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { chooseOrganisation } from '../../../shared/session/current-organisation.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import { foundOrganisation, type OrganisationKind } from '../api/organisations.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import { OrganisationFields } from './organisation-fields.tsx';

const KINDS: readonly OrganisationKind[] = ['sme', 'agency'];

/** Whoever founds an organisation owns it, and acts for it from then on. */
export function FoundSection() {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const messageOf = useOrganisationMessage();
  const [kind, setKind] = useState<OrganisationKind>('sme');
  const found = useMutation({
    mutationFn: foundOrganisation,
    onSuccess: async ({ id }) => {
      chooseOrganisation(id);
      await changed();
      await navigate(paths.organisation(locale, id));
    },
  });
  return (
    <Section title={t('found.title')} note={t('found.note')}>
      <FieldsForm
        messageOf={messageOf}
        submit={t('found.submit')}
        isBusy={found.isPending}
        error={found.error}
        onSubmit={(field) =>
          found.mutate({
            kind,
            name: field('name'),
            vatNumber: vatNumberOf(field('vatNumber')),
          })
        }
      >
        <Radio.Group
          label={t('found.kind')}
          value={kind}
          onChange={(value) => setKind(KINDS.find((known) => known === value) ?? 'sme')}
        >
          <Stack gap={12} mt={12}>
            {KINDS.map((value) => (
              <Radio key={value} value={value} label={t(`found.kinds.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <OrganisationFields error={found.error} />
      </FieldsForm>
    </Section>
  );
}
