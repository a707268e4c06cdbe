import { escapeHtml } from '../core/markdown/escape.ts';

/** The page that a developer's browser shows in place of every other while the content has errors. */
export function reportPage(report: string, base: string): string {
  const problems = report.trim().split('\n\n');
  const summary = problems.pop() ?? '';
  const isWarning = (problem: string) => / warning \S+$/m.test(problem.split('\n', 1).join());
  const errorsFirst = [...problems.filter((problem) => !isWarning(problem)), ...problems.filter(isWarning)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has errors</title>
<script type="module" src="${base}src/integrations/shown-revision.ts"></script>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
pre { padding: 1rem; border-left: .3rem solid #b00020; background: #f6f6f6; font: .95rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.warning { border-color: #b58900 }
</style>
</head>
<body>
<h1>The content has errors</h1>
<p>${escapeHtml(summary)}</p>
<p>The site comes back as soon as the errors are mended and the files saved; there is no need to reload.</p>
${errorsFirst.map((problem) => `<pre${isWarning(problem) ? ' class="warning"' : ''}>${escapeHtml(problem)}</pre>`).join('\n')}
</body>
</html>
`;
}
