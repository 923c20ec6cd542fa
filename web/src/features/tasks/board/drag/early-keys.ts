/**
 * The library hears keys only from the turn of the page on that follows the one in which a card was taken: a key that was
 * pressed before, while a slow page was still drawing the card as taken, is pressed again then.
 */
export function keepEarlyKeys(): void {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    early.push(event);
  };

  document.addEventListener('keydown', keep, true);
  setTimeout(() => {
    document.removeEventListener('keydown', keep, true);
    for (const event of early) document.dispatchEvent(new KeyboardEvent('keydown', event));
  });
}
