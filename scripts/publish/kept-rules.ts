import type { Finding } from '../../src/core/rules/issue.ts';
import type { RuleMemory } from '../../src/core/rules/rule-memory.ts';
import { readIfThere } from '../../src/core/files/shared-bytes.ts';
import { openKeptIfAble, unlessDamaged } from './kept-folder.ts';

/** What the rules of the same code found in the records of a content folder the last time, as it is kept in a file; null where nothing can be kept. */
export function keptRules(content: string, code: string, isCold: boolean): RuleMemory | null {
  const kept = openKeptIfAble('rules', content);
  if (kept === null) return null;
  const nameOf = (outline: string) => `${code}-${outline}.json`;
  return {
    recall: (outline) => {
      const found = isCold ? null : readIfThere(kept.find(nameOf(outline)));
      return unlessDamaged(() => (found === null ? null : (JSON.parse(Buffer.from(found).toString()) as Finding[])));
    },
    remember: (outline, findings) => {
      kept.write(nameOf(outline), JSON.stringify(findings));
      kept.forgetOthers();
    },
  };
}
