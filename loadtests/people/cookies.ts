/** What a browser keeps between two requests. */
export class Cookies {
  readonly #kept = new Map<string, string>();

  get header(): string {
    return [...this.#kept].map((pair) => pair.join('=')).join('; ');
  }

  take(headers: string | string[] | undefined): void {
    for (const cookie of [headers ?? []].flat()) {
      const [key = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      this.#kept.set(key, value);
    }
  }
}
