import { FieldsForm, type FieldsFormProps } from '../../../shared/forms/fields-form.tsx';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

/** A form about who one is, whose errors are said in the words of accounts. */
export function CredentialForm(props: Omit<FieldsFormProps, 'messageOf'>) {
  return <FieldsForm messageOf={useIdentityMessage()} {...props} />;
}
