import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../page-title.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();

  return (
    <Stack component="main" align="flex-start" gap="sm" p="xl" maw="40rem" mx="auto" mt="10vh">
      <PageTitle>{t('error.not_found_title')}</PageTitle>
      <Title order={1}>{t('error.not_found_title')}</Title>
      <Text c="dimmed">{t('error.not_found')}</Text>
      <Button component={Link} to="/">
        {t('error.go_home')}
      </Button>
    </Stack>
  );
}
