import { contract } from './contract.ts';
import { answersToServices } from './files/answers.ts';
import { fileEvents } from './files/events.ts';
import { folderActions } from './files/folders.ts';
import { storedFileActions } from './files/stored-files.ts';
import { transferActions } from './files/transfers.ts';
import { objectActions } from './objects.ts';

export * from './files/objects.ts';

export const files = contract('files', {
  ...folderActions,
  ...storedFileActions,
  ...transferActions,
  ...objectActions('files.read', ['file']),
  ...answersToServices,
  ...fileEvents,
});
