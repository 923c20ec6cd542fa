import { ActionIcon, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  placeholder: string;
  onAdd: (text: string) => void;
}

/** One line after another: Enter adds it, and the field waits for the next. */
export function AddLine({ label, placeholder, onAdd }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const text = typed.trim();

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!text) return;
        onAdd(text);
        setTyped('');
      }}
    >
      <TextInput
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconPlus size={18} aria-hidden />}
        rightSection={
          text && (
            <ActionIcon type="submit" variant="transparent" color="brand" aria-label={t('action.add')}>
              <IconPlus size={20} />
            </ActionIcon>
          )
        }
        rightSectionWidth={44}
        maxLength={200}
        enterKeyHint="done"
        mt={4}
      />
    </form>
  );
}
