import { useWindowEvent } from '@mantine/hooks';
import { useRef, useState } from 'react';

/** Files that are dropped anywhere on the page, or pasted into it. @returns whether some hang over it. */
export function useGivenFiles(isWanted: boolean, onFiles: (files: File[]) => void): boolean {
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);

  useWindowEvent('dragenter', (event) => {
    if (!isWanted || !bearsFiles(event.dataTransfer)) return;

    event.preventDefault();
    depth.current += 1;
    setOver(true);
  });
  useWindowEvent('dragover', (event) => {
    if (isWanted && bearsFiles(event.dataTransfer)) event.preventDefault();
  });
  useWindowEvent('dragleave', () => {
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setOver(false);
  });
  useWindowEvent('drop', (event) => {
    depth.current = 0;
    setOver(false);
    if (!isWanted || !bearsFiles(event.dataTransfer)) return;

    event.preventDefault();
    give(event.dataTransfer);
  });
  useWindowEvent('paste', (event) => {
    if (!isWanted || !bearsFiles(event.clipboardData)) return;
    // Words that come with a picture of themselves, as from a spreadsheet, are meant as words.
    if (isField(event.target) && event.clipboardData?.types.includes('text/plain')) return;

    event.preventDefault();
    give(event.clipboardData);
  });

  return isOver && isWanted;

  function give(data: DataTransfer | null): void {
    const items = [...(data?.items ?? [])];
    const folders = items.filter((item) => item.webkitGetAsEntry?.()?.isDirectory).length;
    const files = [...(data?.files ?? [])].filter(
      ({ size, type }) => folders === 0 || size > 0 || type !== '',
    );

    if (files.length > 0) onFiles(files);
  }
}

const bearsFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
