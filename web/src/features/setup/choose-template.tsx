import { templateDefinitions, templates } from '@allforone/contracts/templates';
import { Text } from '@mantine/core';
import {
  IconBriefcase,
  IconBuildingCommunity,
  IconCrane,
  IconHome,
  IconSchool,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paletteOf } from '../../theme/palette.ts';
import classes from './choose-template.module.css';
import { SetupFrame } from './setup-frame.tsx';

const icons = {
  community: IconBuildingCommunity,
  agency: IconBriefcase,
  clubs: IconSchool,
  worksite: IconCrane,
  company: IconUsersGroup,
  family: IconHome,
};

export function ChooseTemplate() {
  const { t } = useTranslation('setup');

  return (
    <SetupFrame step={1} title={t('template.title')} lead={t('template.lead')} colors={null} width="wide">
      <ul className={classes.cards}>
        {templates.map((template) => {
          const Icon = icons[template];

          return (
            <li key={template}>
              <Link to={`?template=${template}`} className={classes.card}>
                <span
                  className={classes.icon}
                  style={{ background: paletteOf(templateDefinitions[template].colors)[7] }}
                >
                  <Icon size={24} stroke={1.6} aria-hidden />
                </span>
                <span>
                  <Text component="span" fw={600} display="block">
                    {t(`template.${template}`)}
                  </Text>
                  <Text component="span" size="sm" c="dimmed" display="block">
                    {t(`template.${template}_why`)}
                  </Text>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </SetupFrame>
  );
}
