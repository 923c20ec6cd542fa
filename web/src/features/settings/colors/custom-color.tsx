import { Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import classes from './custom-color.module.css';
import { colorsFrom, contrastOnWhite, isColor, leastContrast } from './derived-colors.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  color: string;
  onChange: (color: string) => void;
}

/** By eye or by number; says at once whether words can be read in it, and what is done when they cannot. */
export function CustomColor({ color, onChange }: Props) {
  const { t } = useTranslation('settings');
  const valid = isColor(color);

  return (
    <div>
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <input
          type="color"
          className={classes.picker}
          aria-label={t('colors.pick')}
          value={valid ? color : '#000000'}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <TextInput
          flex={1}
          label={t('colors.custom_label')}
          description={t('colors.custom_hint')}
          value={color}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
          error={!valid && t('colors.custom_wrong')}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
        />
      </Group>
      <div role="status">{valid && <Verdict color={color} />}</div>
    </div>
  );
}

function Verdict({ color }: { color: string }) {
  const { t } = useTranslation('settings');
  const ratio = contrastOnWhite(color);
  const { dark } = colorsFrom(color);

  return (
    <Text size="sm" mt="xs">
      {ratio >= leastContrast ? (
        t('colors.readable', { ratio: written(ratio) })
      ) : (
        <Swatch color={dark}>
          {t('colors.adjusted', { ratio: written(ratio), adjusted: written(contrastOnWhite(dark)) })}
        </Swatch>
      )}
    </Text>
  );
}

/** Rounded down, for 4.46 does not reach 4.5. */
const written = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString(currentLocale(), { minimumFractionDigits: 1 });
