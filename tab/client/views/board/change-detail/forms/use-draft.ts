/** What stands in a form's boxes: what somebody has typed, and everywhere else what stands now, also when others change it meanwhile. */
import { useState } from 'react';

export type DraftBox<Value> = {
  readonly value: Value;
  /** What somebody else has put there while it was typed in here; both are shown, so that nobody's words are lost. */
  readonly now: Value | undefined;
  readonly onChange: (value: Value) => void;
};

export type Draft<Words extends object> = {
  readonly words: Words;
  /** Only what was typed here. */
  readonly typed: Partial<Words>;
  readonly box: <Name extends keyof Words>(name: Name) => DraftBox<Words[Name]>;
};

export function useDraft<Words extends object>(stands: Words): Draft<Words> {
  const [opened] = useState(stands);
  const [typed, setTyped] = useState<Partial<Words>>({});
  const words = { ...stands, ...typed };
  return {
    ...{ words, typed },
    box: (name) => {
      const isOther = name in typed && stands[name] !== opened[name];
      return {
        value: words[name],
        now: isOther && stands[name] !== words[name] ? stands[name] : undefined,
        onChange: (value) => setTyped((before) => ({ ...before, [name]: value })),
      };
    },
  };
}

/** A choice somebody else has made meanwhile, in words; empty where they took it back. */
export function toNowWords<Value extends string>(
  now: Value | null | undefined,
  words: Readonly<Record<Value, string>>,
): string | undefined {
  if (now === undefined) return undefined;
  return now === null ? '' : words[now];
}
