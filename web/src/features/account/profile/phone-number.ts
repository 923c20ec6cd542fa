/** Empty, or digits as people group them: "+33 6 12 34 56 78", "77 123 45 67", "(514) 555-0199". */
export const isPhoneNumber = (typed: string): boolean =>
  typed.trim() === '' || (/^\+?[\d\s().-]+$/.test(typed.trim()) && typed.replace(/\D/g, '').length >= 6);
