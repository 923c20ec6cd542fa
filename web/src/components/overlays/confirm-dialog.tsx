import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asked } from '../../lib/confirm.ts';
import { useStore } from '../../lib/store.ts';

/** Where the questions of `confirm()` appear. */
export default function ConfirmDialog() {
  const { t } = useTranslation();
  const question = useStore(asked);

  if (!question) return null;

  // Over a drawer, a header of its own would be a second banner to a screen reader.
  return (
    <Modal.Root
      opened
      onClose={() => question.answer(false)}
      centered
      role="alertdialog"
      aria-label={question.title}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <Modal.Body p="lg">
          <Modal.Title mb="xs">{question.title}</Modal.Title>
          <Text>{question.body}</Text>
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button variant="default" onClick={() => question.answer(false)} data-autofocus>
              {t('action.cancel')}
            </Button>
            <Button color={question.danger ? 'red' : undefined} onClick={() => question.answer(true)}>
              {question.action}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
