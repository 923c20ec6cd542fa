import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { codeOf, sentenceFor } from '../lib/errors.ts';

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** In place of a page or a part of it: what happened, and what to do. */
export function ErrorView({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const code = codeOf(error);
  const isStale = isOldBundle(error);

  return (
    <Stack role="alert" gap="xs" p="xl" maw="36rem" mx="auto">
      <Title order={2}>{code === 'not_found' ? t('error.not_found_title') : t('error.page_title')}</Title>
      <Text c="dimmed">
        {isStale ? t('error.new_version') : code === 'offline' ? t('error.page_offline') : sentenceFor(error)}
      </Text>
      <Group mt="xs" gap="sm">
        <Button onClick={isStale ? () => location.reload() : onRetry}>
          {isStale ? t('action.reload') : t('action.retry')}
        </Button>
        <Button component={Link} to="/" variant="subtle">
          {t('error.go_home')}
        </Button>
      </Group>
    </Stack>
  );
}

/** After a release the old pages' files are gone. */
const isOldBundle = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
