import { useTranslation } from 'react-i18next';
import { SortableList } from '../../../../components/carrying/sortable-list.tsx';
import classes from './checklist.module.css';
import type { Item } from './checklist.tsx';
import { ChecklistRow } from './checklist-row.tsx';

interface Props {
  items: Item[];
  disabled: boolean;
  onOrder: (items: Item[]) => void;
  onChange: (item: Item) => void;
  onRemove: (item: Item) => void;
}

export function SortableItems({ items, disabled, onOrder, onChange, onRemove }: Props) {
  const { t } = useTranslation('tasks');

  return (
    <SortableList
      items={items}
      help={t('task.checklist.drag_help')}
      say={(step, item, place) => t(`task.checklist.${step}`, { text: item?.text ?? '', ...place })}
      onMove={onOrder}
    >
      <ul className={classes.items}>
        {items.map((item) => (
          <ChecklistRow
            key={item.id}
            item={item}
            disabled={disabled}
            onChange={onChange}
            onRemove={() => onRemove(item)}
          />
        ))}
      </ul>
    </SortableList>
  );
}
