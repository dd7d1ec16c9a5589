import { ClaimId, EvidenceDetail, RumourId } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { evidenceFor } from '../../reading/evidence.ts';

const params = z.object({ id: RumourId, claim: ClaimId });
/** Bytes of the text that is shown; the whole is to be downloaded. */
const mostShown = 64 << 10;

/** `GET /api/v1/rumours/{id}/evidence/{claim}`: what was published, as text with its headers, time and hash. */
export const evidence: Endpoint = (server, services) => {
  server.get(
    '/api/v1/rumours/:id/evidence/:claim',
    {
      config: { permission: 'read-evidence' },
      schema: {
        summary: 'What was published, as it was: text, headers, time and hash.',
        tags: ['rumours'],
        params,
        response: { 200: EvidenceDetail, ...refusals(400, 401, 403, 404, 500, 503) },
      },
    },
    async ({ params: { id, claim }, caller }): Promise<EvidenceDetail> => {
      const { sha256, about, bytes, until } = await evidenceFor(services, caller, id, claim);
      const { url, fetchedAt, headers, verbatim, truncated } = about;
      return {
        sha256,
        url,
        fetchedAt,
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
        verbatim,
        truncated: truncated === true,
        size: bytes.length,
        text: new TextDecoder('utf-8').decode(bytes.subarray(0, mostShown)),
        until,
      };
    },
  );
};

/** `GET /api/v1/rumours/{id}/evidence/{claim}/bytes`: the same as a file of bytes that no program opens by itself. */
export const evidenceBytes: Endpoint = (server, services) => {
  server.get(
    '/api/v1/rumours/:id/evidence/:claim/bytes',
    {
      config: { permission: 'read-evidence' },
      schema: {
        summary: 'What was published, as the bytes it was, to be saved.',
        tags: ['rumours'],
        params,
        response: { ...refusals(400, 401, 403, 404, 500, 503) },
      },
    },
    async ({ params: { id, claim }, caller }, reply) => {
      const { sha256, bytes } = await evidenceFor(services, caller, id, claim);
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="evidence-${sha256.slice(0, 16)}.bin"`)
        .header('cache-control', 'no-store')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(bytes) as never);
    },
  );
};
