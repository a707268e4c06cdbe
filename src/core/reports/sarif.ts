import type { Checked } from '../check-folder.ts';
import type { Issue } from '../rules/issue.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { pathUnder } from './path.ts';

/** The folder that SARIF paths start from, by the name that code hosts and editors know. */
const root = '%SRCROOT%';

const ruleNames = Object.keys(rules);

/** The report as SARIF 2.1.0, for editors and for code hosts that collect findings. */
export function formatSarif(checked: Checked, folder: string): string {
  const run = {
    tool: { driver: { name: 'Minutebook', rules: Object.entries(rules).map(describeRule) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
    results: checked.issues.map((issue) => describeResult(issue, folder)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule([id, { severity, says, why }]: [string, Rule]) {
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: `${says} ${why}` },
    help: { text: why },
    defaultConfiguration: { level: severity },
  };
}

function describeResult({ file, line, column, severity, rule, message, hint }: Issue, folder: string) {
  const uri = pathUnder(folder, file).split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: rule,
    ruleIndex: ruleNames.indexOf(rule),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: root }, region } }],
  };
}
