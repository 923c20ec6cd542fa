import { ActionIcon, type ActionIconProps, Menu, type MenuProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ComponentPropsWithRef, useEffect, useState } from 'react';
import { ActionMenu } from './action-menu.tsx';

interface Props extends Pick<ActionIconProps, 'variant' | 'className'>, Pick<MenuProps, 'withinPortal'> {
  label: string;
  children: MenuProps['children'];
}

/** Three dots that open a menu, which is made once it is asked for: a page has many of them and opens few. */
export function DotsMenu({ label, variant, className, ...menu }: Props) {
  const [isAsked, setAsked] = useState(false);
  const look = { 'aria-label': label, variant, className };
  if (isAsked) return <Asked {...menu} dots={<Dots {...look} autoFocus />} />;

  return <Dots {...look} aria-haspopup="menu" aria-expanded={false} onClick={() => setAsked(true)} />;
}

const Dots = (props: ActionIconProps & ComponentPropsWithRef<'button'>) => (
  <ActionIcon {...props}>
    <IconDots size={20} />
  </ActionIcon>
);

type Asked = Pick<Props, 'withinPortal' | 'children'> & { dots: MenuProps['children'] };

/** Opens after its dots have the focus, to which it gives it back. */
function Asked({ dots, children, ...props }: Asked) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);

  return (
    <ActionMenu {...props} opened={isOpen} onChange={setOpen}>
      <Menu.Target>{dots}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </ActionMenu>
  );
}
