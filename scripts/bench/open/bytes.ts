import type { BrowserContext, Request } from '@playwright/test';
import type { Opened } from './opened';
import { visit } from './visit';

export const kinds = ['pages', 'scripts', 'styles', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** What was transferred, packed and without headers, in bytes. */
export interface Bytes {
  ok: true;
  requests: number;
  byKind: Record<Kind, number>;
  /** Files of text that came unpacked. */
  unpacked: string[];
}

/** What a first visit at full speed transfers, to the end of its plan and until the network is quiet. */
export async function bytesOf(context: BrowserContext, opened: Opened): Promise<Bytes | { ok: false; why: string }> {
  const requests: Request[] = [];
  context.on('requestfinished', (request) => requests.push(request));
  const seen = await visit(context, opened, async (page) => context.newCDPSession(page));
  if (!seen.ok) return seen;
  await Promise.all(context.pages().map((page) => page.waitForLoadState('networkidle')));

  const bytes: Bytes = {
    ok: true,
    requests: requests.length,
    byKind: { pages: 0, scripts: 0, styles: 0, other: 0 },
    unpacked: [],
  };
  for (const request of requests) {
    const kind = kindOf(request);
    bytes.byKind[kind] += (await request.sizes()).responseBodySize;
    const headers = await (await request.response())?.allHeaders();
    if (kind !== 'other' && headers?.['content-encoding'] === undefined) bytes.unpacked.push(request.url());
  }
  return bytes;
}

function kindOf(request: Request): Kind {
  switch (request.resourceType()) {
    case 'document':
      return 'pages';
    case 'script':
      return 'scripts';
    case 'stylesheet':
      return 'styles';
    default:
      return 'other';
  }
}
