import type { APIRoute } from 'astro';
import { absolute } from '../../site.ts';
import { bodies } from '../front.ts';

/** Everything may be read by everybody; the map of each book lies within it. */
export const GET: APIRoute = () => {
  const maps = bodies.map(({ address }) => `Sitemap: ${absolute(`${address}sitemap-index.xml`)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${maps.join('')}`);
};
