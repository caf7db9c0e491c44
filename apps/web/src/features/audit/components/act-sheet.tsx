import { SideSheet } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useAct } from '../api/get-act.ts';
import { ActDetails } from './act-details.tsx';

export interface ActSheetProps {
  readonly seq: number;
  readonly onClose: () => void;
}

export function ActSheet({ seq, onClose }: ActSheetProps) {
  const { t } = useTranslation(['audit', 'shared']);
  const format = useFormat();
  const act = useAct(seq);
  return (
    <SideSheet
      opened
      onClose={onClose}
      title={t('act.title', { seq: format.number(seq) })}
      closeLabel={t('shared:layout.close')}
    >
      <AsyncView query={act} waitingText={t('act.waiting')}>
        {(found) => <ActDetails act={found} />}
      </AsyncView>
    </SideSheet>
  );
}
