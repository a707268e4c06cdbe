import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readSitemap } from '../../../scripts/lost/read-sitemap.ts';

/** Answers requests for the length of a test; gives its own address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const list = (root: string, entry: string, addresses: readonly string[]) =>
  `<?xml version="1.0"?>\n<${root}>${addresses.map((each) => `<${entry}><loc> ${each} </loc></${entry}>`).join('\n')}</${root}>`;

test('a sitemap on the web names others, and all their addresses are read as paths', async () => {
  const origin = await serve(({ url }, response) => {
    if (url === '/m/sitemap-index.xml') {
      response.end(list('sitemapindex', 'sitemap', [`${origin}/m/a.xml`, `${origin}/m/b.xml`]));
    } else {
      response.end(list('urlset', 'url', [`${origin}/m${url ?? ''}/`, 'https://elm.example/x/?a=1&amp;b=%C3%A9/']));
    }
  });
  expect(await readSitemap(`${origin}/m/sitemap-index.xml`)).toEqual(['/m/m/a.xml/', '/x/', '/m/m/b.xml/', '/x/']);
});

test('what a server does not have is said with its answer', async () => {
  const origin = await serve((_, response) => response.writeHead(404).end());
  await expect(readSitemap(`${origin}/sitemap-index.xml`)).rejects.toThrow(
    `${origin}/sitemap-index.xml cannot be read: the server answers 404.`,
  );
});

test('a server that is not there is said with the reason', async () => {
  await expect(readSitemap('http://127.0.0.1:9/sitemap.xml')).rejects.toThrow(
    /cannot be read: .*(?:ECONNREFUSED|bad port)/,
  );
});

test('a sitemap may be packed, have a prefix, list pictures, and hold percent signs that are no UTF-8', async () => {
  const page =
    '<s:url><s:loc><![CDATA[https://elm.example/a%zz/]]></s:loc><image:loc>https://elm.example/b.png</image:loc></s:url>';
  const origin = await serve((_, response) => response.end(gzipSync(`<s:urlset>${page}</s:urlset>`)));
  expect(await readSitemap(`${origin}/sitemap.xml.gz`)).toEqual(['/a%zz/']);
});

test('a sitemap that names itself is read once', async () => {
  const origin = await serve(({ url }, response) =>
    response.end(list('sitemapindex', 'sitemap', [`${origin}${url ?? ''}`])),
  );
  expect(await readSitemap(`${origin}/sitemap.xml`)).toEqual([]);
});
