/** Formats of days and times in the language in use. */
import { text } from './views/page.ts';

/**
 * Gives the format of these options for a zone, UTC unless told. Each is made once a language and zone: to
 * make one costs more than all the days it then says.
 */
export function createFormat(
  options: Intl.DateTimeFormatOptions,
): (timeZone?: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone = 'UTC') => {
    const { language } = text;
    const key = `${language} ${timeZone}`;
    const format = made.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...options });
    made.set(key, format);
    return format;
  };
}
