import fc from 'fast-check';

/** What Markdown is made of, and what clerks type. */
const pieces = [
  ...['\n', '\n\n', '\n\n', ' ', '  ', '    ', '\t', '  \n', '\\\n'],
  ...['# ', '## ', '### 6. Title', '#', '- ', '* ', '+ ', '1. ', '2) ', '> ', '- [ ] ', '- [x] ', '---', '***', '==='],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '```',
    '~~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
    '[a]: ',
  ],
  ...[
    '| a | b |',
    '| --- | --: |',
    '| c | d |',
    '|',
    ':',
    '\\',
    '<',
    '>',
    '&',
    '&amp;',
    '&#65;',
    '&nope;',
    '!',
    '"',
    "'",
  ],
  ...['- Owner: the clerk', '- Due: 2026-01-31', '### Decision', '## Key messages', '2.2.3 ', '24/105', '£5 million'],
  ...[
    'word',
    'a',
    'two words',
    'é',
    '議',
    '🌳',
    '\u00A0',
    'x.md',
    'http://a.example',
    'a@b.example',
    'javascript:alert(1)',
  ],
  ...['<b>', '</b>', '<!-- c -->', '<script>', '<https://a.example>', '1', '10', '.', ')', '-', '+', '='],
];

/** Text that looks like Markdown. */
export const markdownish = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 9 },
      { arbitrary: fc.string({ maxLength: 4 }), weight: 1 },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
