/** Initials of people, with what stands between those of several. */
export const initials = /[A-Z]{2,3}(?:[/&+][A-Z]{2,3})*/.source;

/** Roles to which minutes give actions; no charity, plan or day is called so. */
export const roles =
  /(?:the )?(?:(?:deputy|vice|town|parish|assistant|executive|chief) )?(?:clerk|chair(?:man|woman|person)?|vice-chair(?:man)?|treasurer|secretary|bursar|headteacher|officers?|director(?: of [A-Za-z]+(?: [A-Za-z]+){0,2})?|members|trustees|governors|councillors|all|everyone)/
    .source;

/** A name with what shows that it is one. */
export const titledName =
  /(?:cllrs?|councillors?|mrs?|ms|miss|dr|prof|rev|sir|dame)\b\.? [A-Za-zÀ-ž'’-]+(?: [A-Za-zÀ-ž'’-]+)?/.source;

const somebody = new RegExp(`^[\\s*_]*(?:\\p{Lu}|${roles}\\b)`, 'u');

/** Whether a text starts with a name, initials or a role. */
export function startsWithSomebody(text: string): boolean {
  return somebody.test(text);
}
