import type { APIRoute } from 'astro';

/**
 * Has Astro answer with a text that a build takes as it is: putting it into a response and taking it out again takes as long as
 * making it.
 */
export function respond<Props extends object>(write: (props: Props) => string, type: string): APIRoute<Props> {
  return ({ props }) => new Response(write(props), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
