import { checkSmallSite } from '../../small-site.ts';

const file = 'boards/council/meetings/2026-02-09.md';

/** What is told of minutes with a text under an item, each finding as its line from the heading of the item, its rule and how grave it is. */
export async function toldOf(text: string, fields = '', title = 'The well'): Promise<string[]> {
  const frontmatter = `---\ndate: 2026-02-09\nstatus: held\n${fields}---\n`;
  const { issues } = await checkSmallSite({ [file]: `${frontmatter}## 5. ${title}\n\n${text}\n` });
  const above = frontmatter.split('\n').length - 1;
  return issues.map(
    ({ line, rule, severity }) => `${String(line - above - 2)} ${rule}${severity === 'warning' ? '?' : ''}`,
  );
}

/** The messages and hints of the same. */
export async function messagesOf(text: string): Promise<string[]> {
  const { issues } = await checkSmallSite({
    [file]: `---\ndate: 2026-02-09\nstatus: held\n---\n## 5. The well\n\n${text}\n`,
  });
  return issues.map(({ message, hint }) => `${message} ${hint}`);
}
