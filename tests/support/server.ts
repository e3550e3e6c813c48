import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

export interface Server {
  /** Address of the site's root on this machine, with a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, as a static host does: a folder by its index.html, and what is
 * not there by 404.html with that status.
 * @param base path that the site was built for; nothing is served outside it
 */
export async function serve(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const send = (file: string, status: number) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      createReadStream(file).pipe(response);
    };
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.slice(base.length - 1), path.endsWith('/') ? 'index.html' : '');
    const inside = path.startsWith(base);
    stat(file).then(
      (found) => (inside && found.isFile() ? send(file, 200) : send(join(folder, '404.html'), 404)),
      () => send(join(folder, '404.html'), 404),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
