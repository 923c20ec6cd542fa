/** Addresses as people paste them: by line, comma, semicolon or space, also "Awa Diop <awa@exemple.fr>". */
export function emailsIn(text: string): { emails: string[]; unreadable: string[] } {
  const parts = text
    .replace(/[^\s,;<>]+(?:[^\S\n]+[^\s,;<>@]+)*[^\S\n]*<([^<>]*)>/g, ' $1 ')
    .split(/[\s,;]+/)
    .map((part) => part.toLowerCase())
    .filter(Boolean);
  const isEmail = (part: string) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(part);

  return {
    emails: [...new Set(parts.filter(isEmail))],
    unreadable: parts.filter((part) => !isEmail(part)),
  };
}
