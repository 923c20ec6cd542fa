import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../test/render-route.tsx';
import { Fields, FormSkeleton, ListSkeleton, PageSkeleton, Panels } from './skeletons.tsx';

const skeletons = {
  list: <ListSkeleton />,
  form: <FormSkeleton />,
  page: <PageSkeleton />,
  'page of fields': (
    <PageSkeleton>
      <Fields />
    </PageSkeleton>
  ),
  'page of panels': (
    <PageSkeleton>
      <Panels />
    </PageSkeleton>
  ),
};

test.each(Object.entries(skeletons))(
  'the skeleton of a %s tells once that it is loading',
  async (_, shown) => {
    await renderRoute({ element: shown });

    expect(screen.getByText('Chargement…').closest('[aria-busy=true]')).not.toBeNull();
  },
);
