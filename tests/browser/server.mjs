/**
 * A small static file server on the loopback address, as plain as a council's web host:
 * folder addresses show their index page, unknown addresses the site's 404 page.
 * It sends a strict content security policy with every answer, so that a page that needs more shows a fault.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'";

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves `folder` below the path `base` on a free port. Gives its origin and a way to stop it. */
export async function serve(folder, base = '/') {
  const server = createServer((request, response) => answer(folder, base, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => stop(server),
  };
}

async function answer(folder, base, request, response) {
  const found = await find(folder, base, request.url);
  if (found.redirect) {
    response.writeHead(301, { Location: found.redirect }).end();
    return;
  }
  response.writeHead(found.status, {
    'Content-Type': types[extname(found.file)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(await readFile(found.file).catch(() => 'not found'));
}

/** Which file answers an address, or where the address should have pointed. */
async function find(folder, base, address) {
  const path = pathOf(address);
  // Browsers ask every host for an icon now and then, unasked by the page: no content, no complaint.
  const missing = path === '/favicon.ico' ? { status: 204, file: '' } : { status: 404, file: join(folder, '404.html') };
  if (!path?.startsWith(base)) return missing;
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const kind = await kindOf(file);
  if (kind === 'folder' && !path.endsWith('/')) return { redirect: `${encodeURI(path)}/` };
  const target = kind === 'folder' ? join(file, 'index.html') : file;
  return (await kindOf(target)) === 'file' ? { status: 200, file: target } : missing;
}

function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

async function kindOf(file) {
  const about = await stat(file).catch(() => null);
  if (!about) return 'nothing';
  return about.isDirectory() ? 'folder' : 'file';
}

function stop(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
