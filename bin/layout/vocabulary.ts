import type { SourceFile } from './tree.ts';

const shapes = [
  /^(README\.md|package\.json)$/,
  /^src\/(main|access|views)(\.test)?\.ts$/,
  /^src\/(entities|actions|queries|subscriptions|jobs|adapters)\/.+\.ts$/,
  /^test\/.+$/,
  /^migrations\/.+$/,
];
const foldersOfOneService = [
  /^meetings\/src\/sfu\/.+\.ts$/,
  /^notifications\/src\/(letters|telling)\/.+\.ts$/,
];

/** Every service is laid out alike, so that who knows one knows all. The runtime groups its nouns freely. */
export function checkVocabulary(files: SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const [, service, rest] = path.match(/^services\/([^/]+)\/(.+)$/) ?? [];
    if (!service || !rest) return [];
    return service === 'runtime' ? [] : complaintsAbout(path, service, rest);
  });
}

function complaintsAbout(path: string, service: string, rest: string): string[] {
  const isKnown = shapes.some((shape) => shape.test(rest));
  const isItsOwn = foldersOfOneService.some((shape) => shape.test(`${service}/${rest}`));
  if (!isKnown && !isItsOwn) return [`${path}: a service has no such place`];

  const [, folder, name = ''] = rest.match(/^src\/(\w+)\/(?:.+\/)?([^/.]+)[^/]*$/) ?? [];
  if (folder === 'actions' && !name.includes('-')) return [`${path}: an action is named verb-noun`];
  if (folder === 'subscriptions' && !name.startsWith('on-'))
    return [`${path}: a subscription is named on-event`];
  return [];
}
