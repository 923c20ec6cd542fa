import { expect, test } from 'vitest';
import { isEmojiOnly, piecesOf } from './rich-text.ts';

test('makes links of addresses, with or without a protocol', () => {
  expect(piecesOf('Voir https://exemple.fr/a?b=1, ou www.exemple.fr.')).toEqual([
    { kind: 'text', text: 'Voir ' },
    { kind: 'link', text: 'https://exemple.fr/a?b=1', href: 'https://exemple.fr/a?b=1' },
    { kind: 'text', text: ', ou ' },
    { kind: 'link', text: 'www.exemple.fr', href: 'http://www.exemple.fr' },
    { kind: 'text', text: '.' },
  ]);
  expect(piecesOf('awa@exemple.fr')).toEqual([
    { kind: 'link', text: 'awa@exemple.fr', href: 'mailto:awa@exemple.fr' },
  ]);
});

test('never links to anything that could run', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://exemple.fr', '//exemple']) {
    expect(
      piecesOf(text).filter((piece) => piece.kind === 'link' && !/^(https?|mailto):/.test(piece.href)),
    ).toEqual([]);
  }
});

test('finds mentions, and leaves all else as it was typed', () => {
  expect(piecesOf('<@all> et <@0190-ab> : <b>non</b>')).toEqual([
    { kind: 'mention', id: 'all' },
    { kind: 'text', text: ' et ' },
    { kind: 'mention', id: '0190-ab' },
    { kind: 'text', text: ' : <b>non</b>' },
  ]);
});

test('finds objects, of the kinds there are', () => {
  const id = '0191f0a0-0000-7000-8000-000000000001';

  expect(piecesOf(`Voir <#task:${id}>`)).toEqual([
    { kind: 'text', text: 'Voir ' },
    { kind: 'object', object: { kind: 'task', id } },
  ]);
  expect(piecesOf(`<#secret:${id}>`)).toEqual([{ kind: 'text', text: `<#secret:${id}>` }]);
});

test('knows a message of nothing but emoji', () => {
  expect(isEmojiOnly('👍🏽')).toBe(true);
  expect(isEmojiOnly('👩‍👩‍👧 🎉')).toBe(true);
  expect(isEmojiOnly('👍 ok')).toBe(false);
  expect(isEmojiOnly('12')).toBe(false);
});
