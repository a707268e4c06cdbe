import type { Finding } from './issue.ts';

/** Remembers what the rules about records found in content with a certain outline, on which nothing else bears. */
export interface RuleMemory {
  /** Null where nobody has checked it. */
  readonly recall: (outline: string) => readonly Finding[] | null;
  readonly remember: (outline: string, findings: readonly Finding[]) => void;
}
