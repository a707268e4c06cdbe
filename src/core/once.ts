/** Makes a function work out its answer once for each word, number or record that it is asked about. */
export function onceForEach<About, Answer>(answer: (about: About) => Answer): (about: About) => Answer {
  return keepIn(new Map(), answer);
}

/** The same for objects that are forgotten, with the answer, when nothing else needs them. */
export function onceForEachObject<About extends WeakKey, Answer>(
  answer: (about: About) => Answer,
): (about: About) => Answer {
  return keepIn(new WeakMap(), answer);
}

/** Makes a function work out its one answer when it is first asked for it. */
export function whenAsked<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly value: Answer } | undefined;
  return () => (known ??= { value: answer() }).value;
}

interface Answers<About, Answer> {
  get(about: About): { readonly value: Answer } | undefined;
  set(about: About, answer: { readonly value: Answer }): unknown;
}

function keepIn<About, Answer>(known: Answers<About, Answer>, answer: (about: About) => Answer) {
  return (about: About): Answer => {
    let found = known.get(about);
    if (found === undefined) known.set(about, (found = { value: answer(about) }));
    return found.value;
  };
}
