import type { Person } from '@allforone/contracts/organizations';
import { expect, test } from 'vitest';
import { mentionAt, toDraft, toText, withMention } from './mentions.ts';

const person = (accountId: string, name: string): [string, Person] => [
  accountId,
  { accountId, name, photoId: null },
];
const people = new Map([person('a1', 'Awa Diop'), person('a2', 'Awa')]);

test('notices an @ at the beginning of a word', () => {
  expect(mentionAt('Merci @aw', 9)).toEqual({ from: 6, typed: 'aw' });
  expect(mentionAt('@', 1)).toEqual({ from: 0, typed: '' });
  expect(mentionAt('@Awa Di', 7)).toEqual({ from: 0, typed: 'Awa Di' });
  expect(mentionAt('@tous ', 6)).toBe(null);
  expect(mentionAt('awa@exemple', 11)).toBe(null);
  expect(mentionAt('@Awa Diop merci', 15)).toBe(null);
});

test('writes the name, and sends the person', () => {
  const { draft, caret } = withMention({ text: 'Merci @aw !', mentions: [] }, 6, 9, {
    id: 'a1',
    label: 'Awa Diop',
  });

  expect(draft.text).toBe('Merci @Awa Diop !');
  expect(caret).toBe(16);
  expect(toText(draft)).toBe('Merci <@a1> !');
});

test('tells names apart that begin alike', () => {
  const mentions = [
    { id: 'a2', label: 'Awa' },
    { id: 'a1', label: 'Awa Diop' },
  ];

  expect(toText({ text: '@Awa et @Awa Diop, pas @Awanui', mentions })).toBe('<@a2> et <@a1>, pas @Awanui');
});

test('comes back from a sent text to the same draft', () => {
  const text = 'Bonjour <@all>, voir <@a1> et <@a9>';
  const draft = toDraft(text, people, 'tous');

  expect(draft.text).toBe('Bonjour @tous, voir @Awa Diop et <@a9>');
  expect(toText(draft)).toBe(text);
});
