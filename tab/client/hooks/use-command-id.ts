/** The id a form's command carries: the same however often it is sent, new when the form is about something else. */
import { useState } from 'react';

export function useCommandId(about: string): string {
  const [form, setForm] = useState(() => ({ about, id: crypto.randomUUID() }));
  if (form.about === about) return form.id;
  const next = { about, id: crypto.randomUUID() };
  setForm(next);
  return next.id;
}
