import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A site that is served as hosts serve it: texts compressed. */
export interface GzipServer {
  readonly origin: string;
  /** How many bytes were sent from one time to another, in milliseconds since 1970. */
  readonly bytesBetween: (from: number, to: number) => number;
  readonly stop: () => void;
}

/** Serves a folder and counts the bytes that go over the wire, without the headers. */
export async function serveCompressed(folder: string): Promise<GzipServer> {
  const sent: { readonly at: number; readonly bytes: number }[] = [];
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const place = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, place, place.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    const body = known.get(file) ?? (type === undefined ? readFileSync(file) : gzipSync(readFileSync(file)));
    known.set(file, body);
    sent.push({ at: Date.now(), bytes: body.length });
    const encoding = type === undefined ? {} : { 'content-encoding': 'gzip' };
    const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...encoding };
    response.writeHead(200, headers).end(body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    bytesBetween: (from, to) => sent.reduce((sum, { at, bytes }) => (at >= from && at <= to ? sum + bytes : sum), 0),
    stop: () => server.close(),
  };
}
