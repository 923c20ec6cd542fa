import type { Colors } from '@allforone/contracts/organizations';
import { Image } from '@mantine/core';
import { paletteOf } from '../theme/palette.ts';
import classes from './organization-tile.module.css';
import { initialsOf } from './person-avatar.tsx';

interface Props {
  organization: { name: string; logoId: string | null; colors: Colors };
  size?: number;
}

/** An organisation's logo, or its initials on its own colour. The name stands beside it or in a label. */
export const OrganizationTile = ({ organization: { name, logoId, colors }, size = 40 }: Props) =>
  logoId ? (
    <Image
      src={`/logos/${logoId}`}
      alt=""
      w={size}
      h={size}
      radius="md"
      fit="cover"
      className={classes.logo}
    />
  ) : (
    <span
      className={classes.tile}
      style={{ width: size, height: size, background: paletteOf(colors)[7] }}
      data-large={size > 48 || undefined}
      data-initials={initialsOf(name)}
    />
  );
