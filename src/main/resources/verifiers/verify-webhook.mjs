// Receives webhooks on port 9000 and verifies them. Run: WEBHOOK_SECRET=whsec_… node verify-webhook.mjs
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const TOLERANCE = 300; // seconds

/** Returns whether the body (Buffer) was signed with the secret and is recent. */
export function verified(secret, headers, body) {
  const at = Number(headers['webhook-timestamp']);
  if (!(Math.abs(Date.now() / 1000 - at) <= TOLERANCE)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key)
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`).update(body).digest();
  return String(headers['webhook-signature']).split(' ').filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3), 'base64'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  const good = verified(process.env.WEBHOOK_SECRET, request.headers, body);
  response.writeHead(good ? 204 : 400).end();
  const event = good ? JSON.parse(body) : null;
  console.log(good ? `verified ${event.type} ${event.subject}` : 'refused');
}).listen(Number(process.env.PORT ?? 9000), '127.0.0.1');
