import { Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Line } from '../log/pending.ts';
import { actionsOn } from './actions-on.ts';
import { useHere } from './here.ts';

export function MessageMenu({ line }: { line: Line }) {
  const { t } = useTranslation('chat');

  return actionsOn(line, useHere()).map(({ key, icon: Icon, shortcut, isDanger, run }) => (
    <Menu.Item
      key={key}
      leftSection={<Icon size={18} />}
      rightSection={
        <Text size="sm" c="dimmed" ml="lg" aria-hidden>
          {shortcut === 'Delete' ? t('key.delete') : shortcut}
        </Text>
      }
      color={isDanger ? 'red' : undefined}
      onClick={run}
    >
      {t(`message.${key}`)}
    </Menu.Item>
  ));
}
