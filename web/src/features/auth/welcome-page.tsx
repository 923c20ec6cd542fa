import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { PublicFrame } from '../../components/public/public-frame.tsx';
import classes from './welcome-page.module.css';
import { WelcomeSample } from './welcome-sample.tsx';

/** What AllForOne is, in one look, for someone who has just heard of it. */
export function WelcomePage() {
  const { t } = useTranslation('auth');

  return (
    <PublicFrame
      action={
        <Button component={Link} to="/sign-in" variant="default" size="sm" visibleFrom="sm">
          {t('welcome.sign_in')}
        </Button>
      }
    >
      <PageTitle>{t('welcome.title')}</PageTitle>
      <div className={classes.columns}>
        <Stack gap="md" className={classes.words}>
          <Title order={1}>{t('welcome.headline')}</Title>
          <Text c="dimmed" maw="44ch">
            {t('welcome.lead')}
          </Text>
          <Group gap="sm" mt="xs" className={classes.actions}>
            <Button component={Link} to="/sign-up">
              {t('welcome.sign_up')}
            </Button>
            <Button component={Link} to="/sign-in" variant="default">
              {t('welcome.sign_in')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" maw="44ch">
            {t('welcome.promise')}
          </Text>
        </Stack>
        <WelcomeSample />
      </div>
    </PublicFrame>
  );
}
