import type { Person } from '@allforone/contracts/organizations';
import { expect, test } from 'vitest';
import { askedAt, toDraft, toText, withMention, withObject } from './draft.ts';

const person = (accountId: string, name: string): [string, Person] => [
  accountId,
  { accountId, name, photoId: null },
];
const asked = (text: string, caret: number) => askedAt({ text, mentions: [] }, caret);
const people = new Map([person('a1', 'Awa Diop'), person('a2', 'Awa')]);

test('notices an @ at the beginning of a word', () => {
  expect(asked('Merci @aw', 9)).toEqual({ sign: '@', from: 6, typed: 'aw' });
  expect(asked('@', 1)).toEqual({ sign: '@', from: 0, typed: '' });
  expect(asked('@Awa Di', 7)).toEqual({ sign: '@', from: 0, typed: 'Awa Di' });
  expect(asked('@tous ', 6)).toBe(null);
  expect(asked('awa@exemple', 11)).toBe(null);
  expect(asked('@Awa Diop merci', 15)).toBe(null);
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

const task = 'task:0191f0a0-0000-7000-8000-000000000001';

test('notices a # before letters, until an object was chosen', () => {
  expect(asked('Voir #aff', 9)).toEqual({ sign: '#', from: 5, typed: 'aff' });
  expect(asked('Voir #affiche du bal', 20)).toEqual({ sign: '#', from: 5, typed: 'affiche du bal' });
  expect(asked('Lot #3', 6)).toBe(null);
  expect(asked('a#b', 3)).toBe(null);
  const mentions = [{ id: task, label: 'Affiche' }];
  expect(askedAt({ text: '#Affiche merci', mentions }, 14)).toBe(null);
});

test('writes the title of an object, and sends the object', () => {
  const mention = { id: task, label: 'Affiche du bal' };
  const { draft } = withMention({ text: 'Voir #aff', mentions: [] }, 5, 9, mention);

  expect(draft.text).toBe('Voir #Affiche du bal ');
  expect(toText(draft).trim()).toBe(`Voir <#${task}>`);
});

test('puts an object in place of its address, unless the address has gone', () => {
  const mention = { id: task, label: 'Affiche' };

  expect(withObject({ text: 'Voir https://x/1 !', mentions: [] }, 'https://x/1', mention).text).toBe(
    'Voir #Affiche !',
  );
  expect(withObject({ text: 'Voir', mentions: [] }, 'https://x/1', mention).text).toBe('Voir');
});

test('corrects a text that names objects without ever showing an id', () => {
  const draft = toDraft(`Voir <#${task}> !`, people, 'tous', () => 'Affiche\ndu bal');

  expect(draft.text).toBe('Voir #Affiche du bal !');
  expect(toText(draft)).toBe(`Voir <#${task}> !`);
});
