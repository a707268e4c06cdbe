import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { CannotPublish } from './cannot-publish.ts';
import type { Published } from './publish.ts';

/** Serves a published site on a port of this machine; throws a CannotPublish where the port is taken. */
export async function serve({ folder, base }: Published, port: number): Promise<void> {
  await listen(createServer(answerFrom(folder, base)), port);
}

/** Throws a CannotPublish where a port is taken, before the time of a build is spent. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  server.close();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject('code' in error && error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

function portTaken(port: number): CannotPublish {
  return new CannotPublish(
    `Port ${String(port)} is taken by another program. Stop that one, or add \`-- --port ${String(port + 1)}\`.`,
  );
}

/** Answers as a host of static files does: a page without its last slash is redirected, and what is not there gets the site's own 404. */
function answerFrom(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const notFound = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    const page = path.join(folder, '404.html');
    if (existsSync(page)) createReadStream(page).pipe(response);
    else response.end('There is no such page.');
  };
  const files = sirv(folder, { dev: true, onNoMatch: notFound });
  return (request, response) => {
    const { pathname, search } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '', search: '' };
    const isOutside = !pathname.startsWith(base);
    if (`${pathname}/` === base || (pathname === '/' && isOutside)) {
      sendOn(response, base);
    } else if (isOutside) {
      notFound(request, response);
    } else if (!pathname.endsWith('/') && existsSync(path.join(folder, pathname.slice(base.length), 'index.html'))) {
      sendOn(response, `${pathname}/${search}`);
    } else {
      request.url = `/${pathname.slice(base.length)}${search}`;
      sendFile(() => {
        files(request, response);
      }, response);
    }
  };
}

/** Sends a file; the library throws if somebody asks for a part of it that ends before it begins. */
function sendFile(send: () => void, response: ServerResponse): void {
  try {
    send();
  } catch {
    response.destroy();
  }
}

/** Redirects a browser within the site: two slashes at the start would be another host. */
function sendOn(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address.replace(/^\/+/, '/') }).end();
}
