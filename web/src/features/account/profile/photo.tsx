import type { Account } from '@allforone/contracts/accounts';
import { Avatar, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { PictureButton } from '../../../components/picture/picture-button.tsx';
import { Section } from '../section.tsx';
import { usePhoto } from './use-photo.ts';

export function Photo({ me }: { me: Account }) {
  const { t } = useTranslation('account');
  const [problem, setProblem] = useState<string | null>(null);
  const { preview, isPending, change, remove } = usePhoto(me);

  return (
    <Section title={t('profile.photo')} description={t('profile.photo_why')}>
      <Group gap="lg">
        {preview ? (
          <Avatar src={preview} alt="" size={96} radius="100%" />
        ) : (
          <PersonAvatar name={me.name} photoId={me.photoId} size={96} />
        )}
        <Group gap="sm">
          <PictureButton
            kind="photo"
            label={me.photoId ? t('profile.photo_change') : t('profile.photo_choose')}
            loading={isPending}
            onPicture={change}
            onError={setProblem}
          />
          {me.photoId && (
            <Button variant="subtle" color="gray" onClick={() => void remove()} disabled={isPending}>
              {t('profile.photo_remove')}
            </Button>
          )}
        </Group>
      </Group>
      <Text role="alert" size="sm" c="var(--mantine-color-error)" mt={problem ? 'xs' : 0}>
        {problem}
      </Text>
    </Section>
  );
}
