import { content } from './content.ts';
import { listLinks } from './list-links.ts';
import { shared } from './shared.ts';
import { contentByTicket, ticket } from './tickets.ts';
import { uploaded } from './uploaded.ts';

export const transferQueries = { uploaded, content, ticket, contentByTicket, links: listLinks, shared };
