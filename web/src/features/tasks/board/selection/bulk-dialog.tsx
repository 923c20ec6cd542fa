import { Button, NativeSelect, Stack } from '@mantine/core';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { type BulkField, bulkFields, editOf } from './bulk-edit.ts';
import { BulkPreview } from './bulk-preview.tsx';
import { BulkValue } from './bulk-value.tsx';

// The calendar's words are those of projects.
void i18next.loadNamespaces('projects');

/** One change for all selected cards: what, what of it will happen, then done. */
export default function BulkDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { selection } = useBoardHere();
  const [field, setField] = useState<BulkField>('columnId');
  const [value, setValue] = useState('');
  const [isSeen, setSeen] = useState(false);
  const edit = editOf(field, value);

  return (
    <Dialog title={t('board.bulk.title', { count: selection.ids.size })} onClose={onClose}>
      {isSeen && edit ? (
        <BulkPreview edit={edit} onBack={() => setSeen(false)} onApplied={onClose} />
      ) : (
        <Stack gap="md">
          <NativeSelect
            size="md"
            label={t('board.bulk.what')}
            value={field}
            onChange={(event) => {
              setField(event.currentTarget.value as BulkField);
              setValue('');
            }}
            data={bulkFields.map((one) => ({ value: one, label: t(`board.bulk.fields.${one}`) }))}
          />
          <BulkValue field={field} value={value} onChange={setValue} />
          <Button disabled={!edit} onClick={() => setSeen(true)}>
            {t('board.bulk.preview')}
          </Button>
        </Stack>
      )}
    </Dialog>
  );
}
