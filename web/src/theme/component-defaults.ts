import type { MantineThemeComponents } from '@mantine/core';

/** Fields are 16 px and 44 px high: iOS does not zoom into them, and a thumb finds them. */
const field = { defaultProps: { size: 'md' } };

/** The list itself scrolls, and no box around it that the keyboard could not reach. */
const list = { options: { maxHeight: 260, overflowY: 'auto', paddingInlineEnd: 4 } } as const;

export const componentDefaults: MantineThemeComponents = {
  Input: field,
  InputWrapper: field,
  TextInput: field,
  PasswordInput: field,
  Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
  Select: {
    defaultProps: { size: 'md', allowDeselect: false, checkIconPosition: 'right', withScrollArea: false },
    styles: list,
  },
  MultiSelect: { defaultProps: { size: 'md', withScrollArea: false }, styles: list },
  PinInput: { defaultProps: { size: 'lg' } },
  Checkbox: field,
  Radio: field,
  Switch: field,
  Button: { defaultProps: { size: 'md', fw: 600 } },
  ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
  CloseButton: { defaultProps: { size: 44, iconSize: 20 } },
  Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  Menu: { defaultProps: { shadow: 'md', position: 'bottom-end' } },
  Modal: { defaultProps: { centered: true, shadow: 'md', overlayProps: { backgroundOpacity: 0.4 } } },
  Drawer: { defaultProps: { shadow: 'md', overlayProps: { backgroundOpacity: 0.4 } } },
  Badge: { defaultProps: { tt: 'none', fw: 600 } },
  // "Nothing found" stands in a list, where all that is not an option is nothing to who listens.
  ComboboxEmpty: { defaultProps: { role: 'option', 'aria-disabled': true } },
  Anchor: { defaultProps: { underline: 'hover' } },
};
