import type { Colors } from '@allforone/contracts/organizations';
import { Anchor, Button, Group } from '@mantine/core';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chooseLanguage } from '../../lib/i18n.ts';
import { useColors } from '../../theme/colors.ts';
import { Mark } from '../mark.tsx';
import classes from './public-frame.module.css';

interface Props {
  action?: ReactNode;
  /** Of the organisation that the page is about. */
  colors?: Colors;
  children: ReactNode;
}

/** Around every page that needs no account. */
export function PublicFrame({ action, colors, children }: Props) {
  const { t } = useTranslation();
  const other = i18next.resolvedLanguage === 'en' ? 'fr' : 'en';

  useColors(colors ?? null);

  return (
    <div className={classes.frame}>
      <Group component="header" className={classes.header} justify="space-between" wrap="nowrap">
        <Anchor component={Link} to="/" underline="never" className={classes.brand}>
          <Mark size={28} />
          AllForOne
        </Anchor>
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            lang={other}
            aria-label={t('in_other_language')}
            onClick={() => void chooseLanguage(other)}
          >
            {other === 'en' ? 'English' : 'Français'}
          </Button>
          {action}
        </Group>
      </Group>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
