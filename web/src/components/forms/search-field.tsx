import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

interface Props {
  /** Said by the field itself, and to who does not see it. */
  label: string;
  clear: string;
  value: string;
  onType: (typed: string) => void;
  className?: string;
  /** The page is about nothing else: it has the focus, and arrows lead from it to what was found. */
  isMain?: boolean;
}

/** What is typed narrows a list; Escape shows all of it again. */
export function SearchField({ label, clear, value, onType, className, isMain }: Props) {
  return (
    <TextInput
      className={className}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onType('')}
      placeholder={label}
      aria-label={label}
      leftSection={<IconSearch size={18} />}
      rightSection={value && <CloseButton aria-label={clear} onClick={() => onType('')} />}
      maxLength={200}
      data-search-field={isMain}
      autoFocus={isMain}
      enterKeyHint="search"
    />
  );
}
