import type { ObjectRef } from '@allforone/contracts/objects';
import { Group, Modal, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePeople } from '../../lib/organization.ts';
import { objectAt } from '../../lib/words/object-address.ts';
import { ListSkeleton } from '../skeletons.tsx';
import classes from './found-object.module.css';
import { FoundObject } from './found-object.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useEverything } from './use-everything.ts';

interface Props {
  title: string;
  /** What not to offer. */
  without?: ObjectRef;
  onPick: (object: ObjectRef) => void;
  onClose: () => void;
}

/** One object, by words of it or by its address. */
export function ObjectPicker({ title, without, onPick, onClose }: Props) {
  const { t } = useTranslation('search');
  const { organizationId = '' } = useParams();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const isAddress = /^https?:\/\//.test(words);
  const list = useEverything(isAddress ? '' : words);
  const hits = (list.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ kind, id }) => kind !== without?.kind || id !== without.id);
  const people = usePeople(hits.flatMap(({ personId }) => personId ?? []));
  const isAsking = words.length > 1 && !isAddress;

  return (
    // Over a drawer, a header of its own would be a second banner to a screen reader.
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="sm">
          <Group justify="space-between" wrap="nowrap" mb="xs">
            <Modal.Title>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('action.close', { ns: 'common' })} />
          </Group>
          <div {...useArrowKeys<HTMLDivElement>()}>
            <TextInput
              value={typed}
              onChange={(event) => type(event.currentTarget.value)}
              label={t('picker.words')}
              description={t('picker.how')}
              leftSection={<IconSearch size={18} />}
              maxLength={2000}
              enterKeyHint="search"
              data-search-field
              data-autofocus
            />
            <Text size="sm" c="dimmed" role="status" py="xs">
              {isAddress && t('picker.unknown_address')}
              {isAsking && list.isError && t('unavailable')}
              {isAsking && list.data && t('found', { count: hits.length })}
            </Text>
            {isAsking && list.isLoading && <ListSkeleton rows={3} />}
            {isAsking && (
              <ul className={classes.list}>
                {hits.map((hit) => (
                  <li key={`${hit.kind} ${hit.id}`}>
                    <UnstyledButton
                      className={classes.found}
                      data-result
                      onClick={() => onPick({ kind: hit.kind, id: hit.id })}
                    >
                      <FoundObject hit={hit} words={words} people={people} />
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );

  function type(next: string): void {
    setTyped(next);
    const object = objectAt(next, organizationId);
    if (object) onPick(object);
  }
}
