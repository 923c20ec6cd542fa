import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asked } from '../../lib/confirm.ts';
import { useStore } from '../../lib/store.ts';

/** Where the questions of `confirm()` appear. */
export default function ConfirmDialog() {
  const { t } = useTranslation();
  const question = useStore(asked);

  if (!question) return null;

  return (
    <Modal
      opened
      onClose={() => question.answer(false)}
      title={question.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      role="alertdialog"
      aria-label={question.title}
    >
      <Text>{question.body}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={() => question.answer(false)} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button color={question.danger ? 'red' : undefined} onClick={() => question.answer(true)}>
          {question.action}
        </Button>
      </Group>
    </Modal>
  );
}
