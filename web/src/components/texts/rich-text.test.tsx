import type { ObjectRef } from '@allforone/contracts/objects';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { queryClient } from '../../lib/calls/query-client.ts';
import { RichText } from './rich-text.tsx';

const idOf = (index: number) => `0191f0a0-0000-7000-8000-${String(index).padStart(12, '0')}`;
const show = (text: string) =>
  renderRoute(
    { path: '/o/:organizationId', element: <RichText text={text} people={new Map()} me="awa" /> },
    '/o/place',
  );

test('shows objects by their titles, asking for all of them at once', async () => {
  queryClient.clear();
  const asked = serverAnswering({
    'links.resolve': ({ objects }: { objects: ObjectRef[] }) =>
      objects.map((object, index) => ({
        object,
        isAway: false,
        card: index === 0 ? { ...object, title: 'Affiche', state: null, path: '/o/place/x' } : null,
      })),
  });
  const rest = Array.from({ length: 51 }, (_, index) => `<#file:${idOf(index + 2)}>`).join(' ');
  await show(`Voir <#task:${idOf(1)}> et ${rest}`);

  expect(await screen.findByRole('link', { name: 'Tâche Affiche' })).toBeDefined();
  expect(asked.map(({ path }) => path)).toEqual(['links.resolve', 'links.resolve']);
  expect(document.body.textContent).not.toContain('0191f0a0');
});

test('says so where links cannot be asked for', async () => {
  queryClient.clear();
  serverAnswering({});
  await show(`Voir <#task:${idOf(99)}>`);

  expect(await screen.findByText('Indisponible pour le moment')).toBeDefined();
});
