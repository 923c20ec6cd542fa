import { boardSection } from '../board/board-section.ts';
import { crowdSection } from '../crowd/crowd-section.ts';
import { peopleSection } from '../crowd/people-section.ts';
import { filesSection } from '../files/files-section.ts';
import { growthSection } from '../growth/growth-section.ts';
import { searchSection } from '../search/search-section.ts';
import { pathSection } from './path/path-section.ts';
import { secondWallSection } from './second-wall/second-wall-section.ts';
import type { Section } from './section.ts';

/** In the order in which they run and are printed. */
export const sections: readonly Section[] = [
  pathSection,
  secondWallSection,
  crowdSection,
  peopleSection,
  growthSection,
  filesSection,
  searchSection,
  boardSection,
];
