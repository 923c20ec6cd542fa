import { templateDefinitions } from '@allforone/contracts/templates';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../components/person-avatar.tsx';
import classes from './welcome-sample.module.css';

const tiles = [
  ['community', 'LQ'],
  ['clubs', 'AE'],
  ['company', 'NX'],
  ['family', 'FM'],
] as const;

/** A glance into the real thing: four organisations, one conversation. A picture, so hidden from screen readers. */
export function WelcomeSample() {
  const { t } = useTranslation('auth');
  const lines = [
    { name: t('sample.first_name'), text: t('sample.first'), time: '09:12' },
    { name: t('sample.second_name'), text: t('sample.second'), time: '09:14' },
  ];

  return (
    <div className={classes.sample} aria-hidden="true">
      <div className={classes.rail}>
        {tiles.map(([template, letters]) => (
          <span
            key={template}
            className={classes.tile}
            style={{ background: templateDefinitions[template].colors.dark }}
          >
            {letters}
          </span>
        ))}
      </div>
      <div className={classes.conversation}>
        <Text size="sm" c="dimmed">
          {t('sample.organization')}
        </Text>
        <Text fw={600} mb="md">
          # {t('sample.channel')}
        </Text>
        {lines.map(({ name, text, time }) => (
          <div key={name} className={classes.line}>
            <PersonAvatar name={name} size={36} />
            <div>
              <Text size="sm">
                <strong>{name}</strong> <span className={classes.time}>{time}</span>
              </Text>
              <Text size="sm">{text}</Text>
            </div>
          </div>
        ))}
        <div className={classes.mine}>{t('sample.third')}</div>
        <div className={classes.composer}>{t('sample.composer')}</div>
      </div>
    </div>
  );
}
