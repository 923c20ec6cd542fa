import type { Colors } from '@allforone/contracts/organizations';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paletteOf } from '../../../theme/palette.ts';
import { dark, gray, surfaces } from '../../../theme/surfaces.ts';
import classes from './color-preview.module.css';

/** A button and a link as they will be, in both appearances. */
export function ColorPreview({ colors }: { colors: Colors }) {
  const { t } = useTranslation('settings');
  const palette = paletteOf(colors);
  const looks = [
    {
      name: 'preview_light',
      ground: surfaces.light[0],
      words: gray[9],
      link: palette[7],
      fill: palette[7],
    },
    { name: 'preview_dark', ground: surfaces.dark[0], words: dark[0], link: palette[4], fill: palette[6] },
  ] as const;

  return (
    <div>
      <Text fw={600} mb="xs">
        {t('colors.preview')}
      </Text>
      <div className={classes.looks}>
        {looks.map(({ name, ground, words, link, fill }) => (
          <figure key={name} className={classes.look} style={{ background: ground, color: words }}>
            <figcaption>{t(`colors.${name}`)}</figcaption>
            <span className={classes.button} style={{ background: fill }}>
              {t('colors.sample_button')}
            </span>
            <span className={classes.link} style={{ color: link }}>
              {t('colors.sample_link')}
            </span>
          </figure>
        ))}
      </div>
    </div>
  );
}
