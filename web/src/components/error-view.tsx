import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { codeOf, sentenceFor } from '../lib/errors.ts';
import { PageTitle } from './page-title.tsx';

interface Props {
  error: unknown;
  /** One part of a page: its rest goes on, so there is no need to go elsewhere. */
  isPart?: boolean;
  onRetry: () => void;
}

/** In place of a page or a part of it: what happened, and what to do. */
export function ErrorView({ error, isPart, onRetry }: Props) {
  const { t } = useTranslation();
  const code = codeOf(error);
  const isStale = isOldBundle(error);
  // Asking again would only get the same answer.
  const isFinal = code === 'forbidden' || code === 'not_found';

  return (
    <Stack
      role="alert"
      gap="xs"
      p={isPart ? 0 : 'xl'}
      py={isPart ? 'sm' : undefined}
      maw="36rem"
      mx={isPart ? 0 : 'auto'}
    >
      {!isPart && <PageTitle>{title()}</PageTitle>}
      <Title order={isPart ? 2 : 1} size={isPart ? 'h3' : 'h2'}>
        {title()}
      </Title>
      <Text c="dimmed">{sentence()}</Text>
      <Group mt="xs" gap="sm">
        {!isFinal && (
          <Button
            variant={isPart ? 'default' : 'filled'}
            onClick={isStale ? () => location.reload() : onRetry}
          >
            {isStale ? t('action.reload') : t('action.retry')}
          </Button>
        )}
        {!isPart && (
          <Button component={Link} to="/" variant={isFinal ? 'filled' : 'subtle'}>
            {t('error.go_home')}
          </Button>
        )}
      </Group>
    </Stack>
  );

  function title(): string {
    if (code === 'not_found') return t('error.not_found_title');
    if (code === 'forbidden') return t('error.forbidden_title');

    return isPart ? t('error.part_title') : t('error.page_title');
  }

  function sentence(): string {
    if (isStale) return t('error.new_version');
    if (code === 'forbidden') return t('error.forbidden');
    if (code === 'not_found') return t('error.not_found');
    if (code === 'offline') return isPart ? t('error.offline') : t('error.page_offline');

    return sentenceFor(error);
  }
}

/** After a release the old pages' files are gone. */
const isOldBundle = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
