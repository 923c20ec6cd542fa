import { resolve } from 'node:path';

/** Any square picture will do. */
export const logo = resolve(import.meta.dirname, '../../public/icons/app-512.png');
