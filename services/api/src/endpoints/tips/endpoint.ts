import { HearsayError, TipRequest } from '@hearsay/contracts';
import { chooseLanguage } from '@hearsay/rebuttals';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { entityTag } from '../../http/entity-tag.ts';
import { pagePolicy } from '../../http/headers.ts';
import { refusals } from '../../http/refusals.ts';
import { isSameOrigin } from '../../http/same-origin.ts';
import type { Endpoint, Server } from '../../http/server.ts';
import type { Services } from '../../services.ts';
import {
  type Field,
  type FormSetting,
  formStyle,
  type Mistakes,
  renderForm,
  renderThanks,
  renderTooMany,
} from './form.ts';
import { takeTip, tiplineOf } from './take-tip.ts';
import { type TipWords, tipWords } from './words.ts';

const fields: readonly Field[] = ['text', 'where', 'link', 'contact'];
const largestForm = 64 << 10;
/** Nobody types faster; it is the limit of an address, whatever it sends. */
const rate = { rateLimit: { max: 30, timeWindow: '1 minute' } };
const policy = pagePolicy.replace("form-action 'none'", "form-action 'self'");

/** `POST /api/v1/tips`, and the form at `/tips`, which needs no script. Answers when the tip is durable. */
export const tips: Endpoint = (server, services) => {
  server.post(
    '/api/v1/tips',
    {
      bodyLimit: largestForm,
      config: rate,
      schema: {
        summary: 'Report a rumour. Open to everybody; answered when it is kept.',
        tags: ['public'],
        body: TipRequest,
        response: { 202: z.object({ kept: z.literal(true) }), ...refusals(400, 404, 413, 429, 503) },
      },
    },
    async ({ body, ip }, reply) => {
      await takeTip(services, body, ip);
      // Nothing is told of what becomes of it: whoever tries out what gets through learns nothing.
      return reply.status(202).send({ kept: true });
    },
  );
  void server.register(async (scope) => form(scope as unknown as Server, services));
};

function form(server: Server, services: Services): void {
  const { jurisdiction, agencies, exercise } = services.context.config;
  const offered = jurisdiction.languages.filter((tag) => Object.hasOwn(tipWords, tag));
  const languages = offered.length > 0 ? offered : ['en'];
  const setting: FormSetting = {
    languages,
    body: agencies.find(({ kind }) => kind === 'emb')?.name ?? jurisdiction.name,
    exercise,
  };
  const querystring = z.object({ lang: z.string().max(35).optional().catch(undefined) });
  const html = (reply: FastifyReply, status: number, body: string) =>
    reply
      .status(status)
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', vary: 'Accept-Language' })
      .type('text/html; charset=utf-8')
      .send(body);
  const exists = () => {
    if (!tiplineOf(services)) throw new HearsayError('not-found', 'no source of kind tipline is configured');
  };

  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  server.get('/tips', { schema: { hide: true, querystring } }, async ({ query, headers }, reply) => {
    exists();
    return html(reply, 200, renderForm(chooseLanguage(languages, query.lang, headers['accept-language']), setting));
  });
  const style = entityTag(formStyle);
  server.get('/tips.css', { schema: { hide: true } }, async (_, reply) =>
    reply
      .headers({ etag: style, 'cache-control': 'public, max-age=3600' })
      .type('text/css; charset=utf-8')
      .send(formStyle),
  );
  server.post('/tips', { config: rate, schema: { hide: true, querystring } }, async (request, reply) => {
    exists();
    const { query, headers, ip } = request;
    const { publicUrl } = services.context.environment;
    // A browser says where a form stands; one on another site does not speak for whoever sits there.
    // (Our pages name no referrer, so that their own forms have the origin "null".)
    const site = headers['sec-fetch-site'];
    const own =
      site === undefined
        ? isSameOrigin({ ...headers, 'sec-fetch-site': 'same-origin' }, publicUrl)
        : site === 'same-origin';
    if (!own) {
      throw new HearsayError('not-allowed', 'a tip from a form of another site');
    }
    const language = chooseLanguage(languages, query.lang, headers['accept-language']);
    const typed = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const values = Object.fromEntries(fields.map((name) => [name, (typed.get(name) ?? '').trim()]));
    const given = Object.entries({ ...values, website: typed.get('website') ?? '' }).filter(
      ([, value]) => value !== '',
    );
    const read = TipRequest.safeParse({ text: '', ...Object.fromEntries(given), language });
    if (!read.success) return html(reply, 400, renderForm(language, setting, values, mistakesIn(read.error, language)));
    try {
      await takeTip(services, read.data, ip);
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'too-many-requests') throw error;
      return html(reply, 429, renderTooMany(language, setting, values));
    }
    return html(reply, 202, renderThanks(language, setting));
  });
}

function mistakesIn(error: z.ZodError, language: string): Mistakes {
  const words = tipWords[language] ?? (tipWords.en as TipWords);
  const mistakes: Partial<Record<Field, string>> = {};
  for (const { path, code } of error.issues) {
    const field = fields.find((name) => name === path[0]) ?? 'text';
    const mistake = code === 'too_big' ? words.mistakeLength : field === 'link' ? words.mistakeLink : words.mistakeText;
    mistakes[field] ??= mistake;
  }
  return mistakes;
}
