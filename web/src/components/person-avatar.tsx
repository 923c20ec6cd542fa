import { Avatar, Indicator } from '@mantine/core';

interface Props {
  /** Null for someone unknown. */
  name: string | null;
  photoId?: string | null;
  size?: number;
  online?: boolean;
}

const colors = ['brand', 'blue', 'green', 'amber', 'gray'];

/** A person's photo, or their initials. Hidden from screen readers: the name stands beside it. */
export function PersonAvatar({ name, photoId, size = 40, online }: Props) {
  const avatar = (
    <Avatar
      src={photoId ? `/photos/${photoId}` : null}
      size={size}
      radius="100%"
      color={colorOf(name)}
      imageProps={{ loading: 'lazy', alt: '' }}
      aria-hidden
    >
      {name ? initialsOf(name) : '?'}
    </Avatar>
  );

  if (online === undefined) return avatar;

  return (
    <Indicator color="green" size={12} offset={4} position="bottom-end" withBorder disabled={!online}>
      {avatar}
    </Indicator>
  );
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];

  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** The same person has the same colour on every page. */
function colorOf(name: string | null): string {
  let sum = 0;
  for (const character of name ?? '') sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;

  return name ? (colors[sum % colors.length] ?? 'gray') : 'gray';
}
