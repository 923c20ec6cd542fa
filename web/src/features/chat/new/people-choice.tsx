import { CloseButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './people-choice.module.css';
import { PeopleList } from './people-list.tsx';

export interface Chosen {
  accountId: string;
  name: string;
}

interface Props {
  chosen: Chosen[];
  onChange: (chosen: Chosen[]) => void;
  except?: readonly string[];
}

/** Several people: a touch puts someone in, another takes them out. */
export function PeopleChoice({ chosen, onChange, except }: Props) {
  const { t } = useTranslation('chat');
  const ids = chosen.map(({ accountId }) => accountId);
  const without = (id: string) => chosen.filter(({ accountId }) => accountId !== id);

  return (
    <div>
      {chosen.length > 0 && (
        <Group
          component="ul"
          gap={4}
          p={0}
          m={0}
          mb="xs"
          className={classes.chosen}
          aria-label={t('new.chosen')}
        >
          {chosen.map(({ accountId, name }) => (
            <li key={accountId} className={classes.pill}>
              <Text component="span" size="sm">
                {name}
              </Text>
              <CloseButton
                size={36}
                iconSize={16}
                aria-label={t('new.take_out', { name })}
                onClick={() => onChange(without(accountId))}
              />
            </li>
          ))}
        </Group>
      )}
      <PeopleList
        chosen={ids}
        except={except}
        onChoose={({ accountId, name }) =>
          onChange(ids.includes(accountId) ? without(accountId) : [...chosen, { accountId, name }])
        }
      />
    </div>
  );
}
