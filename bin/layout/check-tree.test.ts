import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { readTree } from './tree.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const healthy = {
  'README.md': '',
  '.gitignore': 'dist/\n',
  'contracts/src/tasks.ts': "import { z } from 'zod';\n",
  'services/runtime/src/bus/stream.ts': "import type { Id } from '@allforone/contracts/common';\n",
  'services/tasks/README.md': '',
  'services/tasks/package.json': '{}',
  'services/tasks/src/main.ts': "import { service } from '@allforone/runtime/service';\n",
  'services/tasks/src/actions/complete-task.ts': "import { taskFor } from '../access.ts';\n",
  'services/tasks/src/actions/complete-task.test.ts': '',
  'services/tasks/src/subscriptions/on-project-archived.ts': '',
  'services/tasks/test/factories.ts': "import chat from '@allforone/chat/main';\n",
  'services/tasks/migrations/Migration20260101000000.ts': '',
  'bff/src/router.ts': "import { tasks } from '@allforone/contracts/tasks';\n",
  'web/src/lib/trpc.ts': "import type { Router } from '@allforone/bff/router';\n",
  'deploy/process.ts': "import { tasks } from '@allforone/tasks/main';\n",
};

it('finds nothing to say about a tree that keeps the rules', () => {
  expect(complaintsAbout({})).toEqual([]);
});

it('looks at files that are not committed yet, and not at those that git ignores', () => {
  expect(complaintsAbout({ 'web/src/New.ts': '', 'web/dist/Old.ts': '' })).toEqual([
    'web/src/New.ts: is not kebab-case',
  ]);
});

it.each([
  ['web/src/taskBoard.tsx', 'is not kebab-case'],
  ['web/src/TaskBoard/page.tsx', 'folder "TaskBoard" is not kebab-case'],
  ['bff/src/utils/format.ts', 'folder "utils" says nothing: name what it holds'],
  ['bff/src/helpers.ts', 'says nothing: name what it holds'],
  ['bff/src/routers/index.ts', 'is an index: import each file by its own name'],
  ['bff/src/mail-service.ts', 'ends in an empty word: "mail-service"'],
  ['services/tasks/src/models/task.ts', 'a service has no such place'],
  ['services/tasks/src/rules.ts', 'a service has no such place'],
  ['services/tasks/tests/database.ts', 'a service has no such place'],
  ['services/tasks/src/sfu/worker.ts', 'a service has no such place'],
  ['services/tasks/src/actions/complete.ts', 'an action is named verb-noun'],
  ['services/tasks/src/subscriptions/project-archived.ts', 'a subscription is named on-event'],
])('refuses the place or name %s', (path, complaint) => {
  expect(complaintsAbout({ [path]: '' })).toEqual([`${path}: ${complaint}`]);
});

it.each([
  ['web/src/page.tsx', 251, '251 lines, at most 250'],
  ['web/src/page.test.tsx', 251, '251 lines, at most 250'],
  ['services/tasks/src/main.ts', 41, '41 lines, at most 40 here'],
  ['services/tasks/src/access.ts', 121, '121 lines, at most 120 here'],
  ['services/tasks/src/views.ts', 121, '121 lines, at most 120 here'],
  ['services/tasks/src/entities/task.ts', 151, '151 lines, at most 150 here'],
  ['services/tasks/src/actions/add-task.ts', 61, '61 lines, at most 60 here'],
  ['services/tasks/src/queries/list-tasks.ts', 61, '61 lines, at most 60 here'],
  ['services/tasks/src/subscriptions/on-left.ts', 61, '61 lines, at most 60 here'],
  ['services/tasks/src/jobs/remind.ts', 61, '61 lines, at most 60 here'],
  ['services/tasks/src/adapters/smtp.ts', 151, '151 lines, at most 150 here'],
])('refuses %s of %i lines', (path, lines, complaint) => {
  expect(complaintsAbout({ [path]: '\n'.repeat(lines) })).toEqual([`${path}: ${complaint}`]);
});

it('refuses a folder of more than twenty files, tests not counted', () => {
  const pages = (extension: string) =>
    Object.fromEntries(numbers(21).map((n) => [`web/src/p-${n}${extension}`, '']));
  expect(complaintsAbout(pages('.test.ts'))).toEqual([]);
  expect(complaintsAbout(pages('.ts'))).toEqual(['web/src/: 21 files, at most 20: group them by noun']);
});

it('refuses a tree whose files are long together though none is too long alone', () => {
  const many = numbers(20).map((n) => [`web/src/p-${n}.ts`, '\n'.repeat(130)]);
  expect(complaintsAbout(Object.fromEntries(many))).toEqual([
    'all files: the median is 130 lines, at most 40',
    'all files: one in ten is longer than 130 lines, at most 120',
  ]);
});

it.each([
  [
    'services/tasks/src/views.ts',
    "import { chat } from '@allforone/chat/main';",
    'may not import @allforone/chat/main',
  ],
  [
    'services/tasks/src/views.ts',
    "export * from '../../chat/src/views.ts';",
    'reaches out of its part: ../../chat/src/views.ts',
  ],
  [
    'services/tasks/src/views.ts',
    "await import('@allforone/bff/router');",
    'may not import @allforone/bff/router',
  ],
  ['services/runtime/src/bus.ts', "import '@allforone/tasks/main';", 'may not import @allforone/tasks/main'],
  [
    'contracts/src/chat.ts',
    "import { Ctx } from '@allforone/runtime/context';",
    'may not import @allforone/runtime/context',
  ],
  ['contracts/src/chat.ts', "import pg from 'pg';", 'contracts depend on zod alone, not on pg'],
  [
    'bff/src/session.ts',
    "import {\n  a,\n} from '@allforone/accounts/main';",
    'may not import @allforone/accounts/main',
  ],
  [
    'web/src/app.tsx',
    "import { router } from '@allforone/bff/router';",
    'may not import @allforone/bff/router',
  ],
  [
    'web/src/app.tsx',
    "import type { Ctx } from '@allforone/runtime/context';",
    'may not import @allforone/runtime/context',
  ],
])('refuses in %s the line %s', (path, line, complaint) => {
  expect(complaintsAbout({ [path]: `${line}\n` })).toEqual([`${path}: ${complaint}`]);
});

function complaintsAbout(extra: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'layout-'));
  roots.push(root);
  for (const [path, text] of Object.entries({ ...healthy, ...extra })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return checkTree(readTree(root));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
