import { Button, Group, Text } from '@mantine/core';

interface Props {
  message: string;
  action: string;
  onAct: () => void;
}

/** What was done, with one thing to do about it. */
export const ActionMessage = ({ message, action, onAct }: Props) => (
  <Group justify="space-between" wrap="nowrap" gap="sm">
    <Text size="sm">{message}</Text>
    <Button variant="subtle" size="compact-md" onClick={onAct}>
      {action}
    </Button>
  </Group>
);
