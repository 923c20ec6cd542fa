import type { StoredFile } from '@allforone/contracts/files';
import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { Readers } from './readers.tsx';
import { RestrictionForm } from './restriction-form.tsx';

/** Who can see the file, by name where one asks; and the way to let only some. */
export function Access({ file }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const [isChanging, changing] = useDisclosure();
  const [isShown, shown] = useDisclosure();
  const { id: fileId, name, space, restriction, canEdit, deletedAt } = file;
  const restrict = useMutation(
    trpc.files.restrict.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.files.pathFilter());
        toast({ message: t('access.saved', { name }) });
        changing.close();
      },
    }),
  );

  return (
    <section aria-labelledby="file-access">
      <Title order={3} id="file-access" mb={4}>
        {t('access.title')}
      </Title>
      {isChanging ? (
        <RestrictionForm
          kind={space.kind}
          initial={restriction}
          isSaving={restrict.isPending}
          onSave={(next) => restrict.mutate({ fileId, restriction: next })}
          onClose={changing.close}
        />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {restriction ? t('access.some') : t(`space.who.${space.kind}`)}
          </Text>
          {canEdit && !deletedAt && space.kind !== 'personal' && (
            <Button variant="subtle" size="sm" ml={-12} px={12} onClick={changing.open}>
              {t('access.change')}
            </Button>
          )}
          {space.kind !== 'personal' && (
            <Button
              variant="subtle"
              size="sm"
              ml={-12}
              px={12}
              aria-expanded={isShown}
              onClick={shown.toggle}
            >
              {t('access.readers')}
            </Button>
          )}
          {isShown && (
            <Boundary fallback={<ListSkeleton rows={3} />}>
              <Readers fileId={fileId} />
            </Boundary>
          )}
        </>
      )}
    </section>
  );
}
