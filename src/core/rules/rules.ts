import { error, linked, precise, trusted, warning, type Rule } from './rule.ts';
import { rulesAcross } from './rules-across.ts';
import { sealRules } from './rules-of-seals.ts';
import { sectionRules } from './rules-of-sections.ts';

/** Every rule, by its permanent name. */
export const rules = {
  // Files
  'not-utf-8': error('A Markdown file is saved as UTF-8.', 'Any other encoding turns letters into others.'),
  'line-endings': error('Lines end as on Unix or Windows.', 'Old Mac line endings make the whole file a single line.'),
  'invisible-character': error('A text holds no invisible character.', trusted),
  'font-character': error(
    'A text holds no character that only one font can show, and no mark of something that was not copied.',
    'Otherwise most readers would see a box, and hear nothing.',
  ),
  'garbled-text': warning(
    'No character has become two or three others through a wrong encoding.',
    'Otherwise an amount would be published as `Â£500`, or a name as nobody wrote it.',
  ),
  'merge-conflict': error(
    'No file holds two versions that git could not join.',
    'Both would be published, one below the other, with the marks of git between them.',
  ),
  'file-too-large': error(
    'A Markdown file has at most 1 MiB, its frontmatter at most 64 KiB unless it is a record of seals; a drawing (SVG) has at most 8 MiB.',
    'Minutes are never that long; a file of that size holds something else.',
  ),
  'special-file': error(
    'The content folder holds only plain files and folders.',
    'A link could lead out of the folder and publish what nobody meant to.',
  ),
  'file-name': error(
    'The name of a Markdown file ends in .md; that of a file that is published has only letters, figures, dots, hyphens and underscores.',
    'A file with another ending would silently be left out; the name of a published file is part of its address for ever.',
  ),
  'file-format': error(
    'A file that is published is a document, a table, a picture, sound, film or an archive.',
    'Somebody else’s page or program could do anything in the name of the site.',
  ),
  'unsafe-drawing': error(
    'A drawing (SVG) has no script, nothing that starts one, and nothing that could hide one.',
    trusted,
  ),
  'unknown-place': error(
    'Every Markdown file is where a record can be.',
    'The path says what a file holds; one that is elsewhere would silently be left out.',
  ),
  'same-name': error(
    'No two files have names that differ only in capitals.',
    'On many machines the second would overwrite the first.',
  ),
  'missing-site': error('There is a site.md.', 'Without it the site has no name and no address.'),
  'missing-board': error('Every folder of a board has a board.md.', 'Otherwise its records would belong to nobody.'),
  'missing-meeting': error(
    'Every folder of a meeting has its meeting.',
    'Otherwise its items and papers would belong to nothing.',
  ),
  'unused-file': warning(
    'Every attached file is linked from somewhere.',
    'A file that nothing links to is not published.',
  ),
  // Frontmatter
  'frontmatter-missing': error('A file starts with its frontmatter.', 'Without it the file says nothing about itself.'),
  'frontmatter-unclosed': error(
    'The frontmatter ends with a line of three hyphens.',
    'Otherwise the whole file would be read as fields.',
  ),
  'frontmatter-fence': error(
    'The lines around the frontmatter are exactly three hyphens.',
    'Anything else would end the frontmatter too early, too late or not at all.',
  ),
  'frontmatter-language': error('The frontmatter is plain YAML.', 'Code in a content file is never run.'),
  'frontmatter-shape': error('The frontmatter is a list of fields with their values.', precise),
  'yaml-syntax': error('The frontmatter is well-formed YAML.', precise),
  'yaml-feature': error(
    'The frontmatter uses no anchors, aliases, tags or merge keys.',
    'A few bytes of them can grow into gigabytes, and few people can read them.',
  ),
  'yaml-remark': error(
    'A comment in the frontmatter has a line of its own.',
    'YAML takes whatever follows a space and a # for a comment, so the rest of the value would silently be left out.',
  ),
  'entry-indentation': error(
    'The entries of a list start in the same column, each with its hyphen.',
    'YAML makes one value of an entry and of a line below it that starts further right or has no hyphen.',
  ),
  'curly-quotes': error('Quotation marks around a value are straight.', 'YAML takes curly ones as part of the value.'),
  'no-break-space': error(
    'The spaces of the frontmatter are ordinary ones.',
    'YAML does not treat a no-break space as a space.',
  ),
  // Fields
  'duplicate-field': error('A field is given once.', precise),
  'unknown-field': error(
    'Only the fields of its kind of record are used.',
    'A misspelt field would silently be left out.',
  ),
  'missing-field': error('A record has all the fields that it needs.', 'Otherwise the record would be incomplete.'),
  'empty-field': error(
    'A field that is there has a value.',
    'An empty field says neither that something is so nor that it is not.',
  ),
  'field-shape': error('A field’s value is laid out as text, a list or fields, as its kind asks.', precise),
  'repeated-value': error(
    'A list has each value once, and `jointWith` names other boards than the meeting’s own.',
    'What it names would be counted, and published, twice.',
  ),
  'text-value': error('A text is not empty, a name or title stands on one line, and a headline is short.', precise),
  'choice-value': error('A field with a fixed list of words has one of them.', precise),
  'date-value': error('A date exists and is written like 2026-01-31.', precise),
  'time-value': error('A time of day is written like 14:30.', precise),
  'count-value': error('A number is written in figures.', precise),
  'days-value': error(
    'A number of days says what is counted, like `5 clear working days` or `28 days`.',
    'Whether weekends count, and the days at both ends, makes a week’s difference.',
  ),
  'flag-value': error('A yes-or-no field says `yes` or `no`.', precise),
  'id-value': error('An id has lower-case letters, figures and single hyphens.', 'It is part of an address for ever.'),
  'item-number-value': error(
    'An item number is made of figures, with dots, slashes or a lower-case letter.',
    'It is part of an address for ever.',
  ),
  'ref-value': error('A reference starts with a capital letter or a figure.', 'It is part of an address for ever.'),
  'reference-form': error('A reference to another record has one of the forms that name it.', linked),
  'link-value': error('A link is a Markdown link or the path of a Markdown file.', linked),
  'page-address-value': error(
    'The address of a page starts with a slash, and ends with a slash or with `.html`.',
    'Otherwise no page could be put there.',
  ),
  'web-address-value': error(
    'A web address starts with https:// or http:// and holds no password.',
    'Any other address could run code or leak a password.',
  ),
  'email-value': error('An email address is written as one.', linked),
  'colour-value': error('A colour is written with six hexadecimal figures.', precise),
  'accent-contrast': warning(
    'An accent colour can be read as text.',
    'Not everybody can read a colour that is too light; the pages darken it, so it is no longer the one that was chosen.',
  ),
  'time-zone-value': error('A time zone is one of the IANA list.', precise),
  'seal-value': error('A seal is written in 64 hexadecimal figures.', 'Otherwise it would be the seal of nothing.'),
  'language-value': error('A language is a BCP 47 tag.', 'A screen reader chooses its voice by it.'),
  // Sections
  ...sectionRules,
  // Text
  'too-deep': error(
    'Quotations, lists and emphasis are nested as people nest them.',
    'Text nested a hundred deep is an attack or an accident, and any deeper would stop the build.',
  ),
  'missing-text': error(
    'A decision, action, update or key message has a text.',
    'Otherwise the record would not say what it is.',
  ),
  'markdown-slip': error(
    'What is written like a link, a list or a table is one, and Markdown does not use up a character that is meant as typed.',
    'Otherwise it would be shown as it was typed, or a character would vanish: `6*4` and `8*6` on one line would become 64 and 86.',
  ),
  'markdown-doubt': warning(
    'What looks like a list, a quotation, a heading or bold is one, and what does not is not one.',
    'Otherwise Markdown reads it differently from how most people would.',
  ),
  'raw-html': error('The text is Markdown, without HTML.', trusted),
  'image-description': error(
    'Every image has a description.',
    'Otherwise somebody who cannot see it would not know what it shows.',
  ),
  'image-source': error(
    'An image is a picture in the content folder.',
    'Pictures on other sites can change or disappear, and would tell those sites who reads; the pages of this site show none of them.',
  ),
  'link-scheme': error(
    'A link leads to a file of this folder, to the web, or to an email address or telephone number.',
    'Any other link could run code.',
  ),
  'broken-link': error('A link to a file leads to one that is there.', linked),
  'broken-fragment': error('The part of a link after the # names a place in that file.', linked),
  'missing-footnote': error(
    'Every footnote that the text names is there, once.',
    'Otherwise the reader would look for it in vain.',
  ),
  'unused-footnote': error('Every footnote is named in the text.', 'Otherwise it would silently be left out.'),
  'duplicate-paragraph': warning(
    'The number of a paragraph is in a paper once, unless `repeatedNumbers` lists it.',
    'Both keep an address, but a citation of the number could mean either.',
  ),
  'repeated-number': error(
    'A number that `repeatedNumbers` lists is before two or more paragraphs.',
    'Otherwise the record would say something untrue of the document, and a slip in that number would go unnoticed.',
  ),
  // Across records
  ...rulesAcross,
  // Sealed minute books
  ...sealRules,
} as const satisfies Record<string, Rule>;

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;
