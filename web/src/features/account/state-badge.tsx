import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

interface Props {
  isGood: boolean;
  children: string;
}

/** In words and with a sign, so that nothing hangs on the colour. */
export const StateBadge = ({ isGood, children }: Props) => (
  <Badge
    variant="light"
    size="lg"
    color={isGood ? 'green' : 'amber'}
    leftSection={isGood ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
  >
    {children}
  </Badge>
);
