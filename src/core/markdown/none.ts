/** The start of a text that says that there is none, so that nothing could be lost; `none of the trees` is not that. */
export const saysNone = /^[\s*_`(–—-]*(?:there (?:was|were|are) )?(?:none(?! of\b)|nil|n\/a|not applicable)\b/i;

/** The whole of a text that says no more than that. */
const isNoMore =
  /^[\s*_`(–—-]*(?:(?:there (?:was|were|are) )?(?:none|nil|n\/a|not applicable|no (?:new |further |other )?(?:actions?|decisions?|resolutions?)(?: (?:points?|items?))?)(?: (?:were|was|arose|arising|recorded|raised|agreed|made|taken|outstanding|to report|at (?:this|the) (?:meeting|time)|this (?:time|month|meeting)))*)[\s.)*_]*$/i;

/** Whether a text says that there is none, and nothing else. */
export function isNone(text: string): boolean {
  return text.length < 80 && isNoMore.test(text);
}
