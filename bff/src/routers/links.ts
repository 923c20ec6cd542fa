import { links } from '@allforone/contracts/links';
import { read, router, write } from '../forward.ts';

export const linksRouter = router({
  list: read(links.list),
  resolve: read(links.resolve),
  add: write(links.add),
  remove: write(links.remove),
});
