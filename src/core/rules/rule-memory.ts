import type { Finding } from './issue.ts';

/** Remembers what the rules about records found in content with a certain outline; nothing else affects that. */
export interface RuleMemory {
  /** Null where nobody has checked it. */
  readonly recall: (outline: string) => readonly Finding[] | null;
  readonly remember: (outline: string, findings: readonly Finding[]) => void;
}

/** Remembers in this process what was found the last time. */
export function rememberLastRules(): RuleMemory {
  let last: { readonly outline: string; readonly findings: readonly Finding[] } | null = null;
  return {
    recall: (outline) => (last?.outline === outline ? last.findings : null),
    remember: (outline, findings) => {
      last = { outline, findings };
    },
  };
}
