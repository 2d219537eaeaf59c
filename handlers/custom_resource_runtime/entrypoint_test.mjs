// Runs the entry point against injected handlers, and its upload against a server on the loopback.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { NEVER_CREATED, put, serve } = require('./__entrypoint__.js').internals;

const URL_WITH_SECRET = 'https://bucket.example/response?X-Amz-Signature=secret';
const event = (changes = {}) => ({
  RequestType: 'Create',
  ResponseURL: URL_WITH_SECRET,
  StackId: 'arn:aws:cloudformation:eu-west-1:111111111111:stack/S/1',
  RequestId: 'request-1',
  LogicalResourceId: 'Thing',
  ResourceType: 'Custom::Thing',
  ResourceProperties: { ServiceToken: 'arn', Password: 'hunter2' },
  ...changes,
});
const changed = (type, changes = {}) => event({ RequestType: type, PhysicalResourceId: 'thing-1', ...changes });

/** Serves one event and says what CloudFormation got, what was logged and how long it took. */
async function run(request, handler, { context, statuses = [200], module } = {}) {
  const result = { answers: [], lines: [], slept: 0, seen: undefined };
  const outcomes = [...statuses];
  await serve(request, context, {
    load: module ?? (async () => ({
      handler: async (seen, seenContext) => {
        result.seen = seen;
        return handler?.(seen, seenContext);
      },
    })),
    log: (line) => result.lines.push(line),
    put: async (url, body) => {
      assert.equal(url, request.ResponseURL);
      result.answers.push(JSON.parse(body));
      const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
      if (outcome instanceof Error) {
        throw outcome;
      }
      return outcome;
    },
    sleep: async (ms) => { result.slept += ms; },
  }).catch((error) => { result.error = error; });
  result.answer = result.answers.at(-1);
  return result;
}

test('a handler that returns nothing creates a resource with the id of the request', async () => {
  const { answer, error } = await run(event());
  assert.equal(error, undefined);
  assert.deepEqual(answer, {
    Status: 'SUCCESS',
    PhysicalResourceId: 'request-1',
    StackId: event().StackId,
    RequestId: 'request-1',
    LogicalResourceId: 'Thing',
  });
});

test('what the handler returns goes into the answer', async () => {
  const { answer } = await run(event(), () => ({ PhysicalResourceId: 'mine', Data: { Arn: 'a' }, NoEcho: true }));
  assert.equal(answer.PhysicalResourceId, 'mine');
  assert.deepEqual(answer.Data, { Arn: 'a' });
  assert.equal(answer.NoEcho, true);
});

test('an update keeps the physical id unless the handler changes it', async () => {
  assert.equal((await run(changed('Update'))).answer.PhysicalResourceId, 'thing-1');
  const replaced = await run(changed('Update'), () => ({ PhysicalResourceId: 'thing-2' }));
  assert.equal(replaced.answer.PhysicalResourceId, 'thing-2');
});

test('a deletion answers under the id that CloudFormation knows', async () => {
  const { answer } = await run(changed('Delete'), () => ({ PhysicalResourceId: 'other' }));
  assert.equal(answer.Status, 'SUCCESS');
  assert.equal(answer.PhysicalResourceId, 'thing-1');
});

test('a handler that throws fails the request and says why', async () => {
  const { answer, lines } = await run(event(), () => { throw new TypeError('no such thing'); },
    { context: { logStreamName: '2030/01/01/[1]abc' } });
  assert.equal(answer.Status, 'FAILED');
  assert.equal(answer.Reason, 'TypeError: no such thing (log stream 2030/01/01/[1]abc)');
  assert.ok(lines.some((line) => line.includes('TypeError: no such thing\n')), 'the stack is logged');
});

test('a handler may throw anything', async () => {
  assert.equal((await run(event(), () => { throw 'words'; })).answer.Reason, 'words');
  assert.equal((await run(event(), () => { throw undefined; })).answer.Reason, 'undefined');
});

test('a failed creation needs no deletion, and the handler is not asked', async () => {
  const { answer } = await run(event(), () => { throw new Error('no'); });
  assert.equal(answer.PhysicalResourceId, NEVER_CREATED);
  const deletion = await run(event({ RequestType: 'Delete', PhysicalResourceId: NEVER_CREATED }),
    () => { throw new Error('must not run'); });
  assert.equal(deletion.answer.Status, 'SUCCESS');
  assert.equal(deletion.answer.PhysicalResourceId, NEVER_CREATED);
  assert.equal(deletion.seen, undefined);
});

test('a failed update or deletion keeps the physical id', async () => {
  for (const type of ['Update', 'Delete']) {
    const { answer } = await run(changed(type), () => { throw new Error('no'); });
    assert.equal(answer.Status, 'FAILED');
    assert.equal(answer.PhysicalResourceId, 'thing-1');
  }
});

test('a handler that cannot be loaded fails the request', async () => {
  const broken = await run(event(), undefined, { module: async () => { throw new SyntaxError('bad token'); } });
  assert.match(broken.answer.Reason, /SyntaxError: bad token/);
  const empty = await run(event(), undefined, { module: async () => ({}) });
  assert.match(empty.answer.Reason, /exports no function named handler/);
});

test('an unknown request type fails the request', async () => {
  assert.match((await run(changed('Read'))).answer.Reason, /Unknown request type Read/);
});

test('what cannot be sent as an answer fails the request', async () => {
  const circular = {};
  circular.self = circular;
  const cases = [
    [() => 'done', /returned a string, not an object/],
    [() => [1], /returned an array, not an object/],
    [() => ({ Data: 'text' }), /Data that is not an object/],
    [() => ({ Data: circular }), /TypeError/],
    [() => ({ Data: { n: 1n } }), /TypeError/],
    [() => ({ PhysicalResourceId: 7 }), /PhysicalResourceId that is a number/],
    [() => ({ PhysicalResourceId: 'x'.repeat(1025) }), /more than 1024 bytes/],
    [() => ({ Data: { big: 'x'.repeat(4096) } }), /CloudFormation takes 4096/],
  ];
  for (const [handler, reason] of cases) {
    const { answer } = await run(event(), handler);
    assert.equal(answer.Status, 'FAILED');
    assert.match(answer.Reason, reason);
  }
});

test('a long reason is cut so that the answer fits', async () => {
  const { answer } = await run(changed('Update', { PhysicalResourceId: 'p'.repeat(1024) }),
    () => { throw new Error('界'.repeat(5000)); }, { context: { logStreamName: 's'.repeat(100) } });
  assert.ok(Buffer.byteLength(JSON.stringify(answer)) <= 4096);
  assert.match(answer.Reason, /^Error: 界+… \(log stream s+\)$/);
});

test('a handler that takes too long is answered for while there is time', async () => {
  const context = { getRemainingTimeInMillis: () => 60 };
  const start = performance.now();
  const { answer } = await run(changed('Update'), () => new Promise((r) => { setTimeout(r, 5_000).unref(); }), { context });
  assert.equal(answer.Status, 'FAILED');
  assert.match(answer.Reason, /did not finish in time/);
  assert.ok(performance.now() - start < 2_000);
});

test('a handler that is in time is not disturbed', async () => {
  const context = { getRemainingTimeInMillis: () => 900_000 };
  assert.equal((await run(event(), () => ({ Data: { a: 1 } }), { context })).answer.Status, 'SUCCESS');
});

test('no secret is logged, and the handler does not get the response URL', async () => {
  const { lines, seen } = await run(event(), () => ({ Data: { Token: 'topsecret' }, NoEcho: true }),
    { statuses: [Object.assign(new Error(`cannot reach ${URL_WITH_SECRET}`), { code: 'ECONNRESET' }), 200] });
  assert.doesNotMatch(lines.join('\n'), /secret|hunter2|Signature/);
  assert.match(lines.join('\n'), /Create Custom::Thing Thing \(new\)/);
  assert.equal(seen.ResponseURL, undefined);
  assert.equal(seen.ResourceProperties.Password, 'hunter2');
});

test('an answer that does not get through is sent again, a bounded number of times', async () => {
  const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  const recovered = await run(event(), undefined, { statuses: [reset, 503, 200] });
  assert.equal(recovered.error, undefined);
  assert.equal(recovered.answers.length, 3);
  const hopeless = await run(event(), undefined, { statuses: [503] });
  assert.equal(hopeless.answers.length, 5);
  assert.match(hopeless.error.message, /could not be answered: status 503/);
  assert.ok(hopeless.slept < 10_000);
});

test('an answer that is refused is not sent again', async () => {
  const { answers, error } = await run(event(), undefined, { statuses: [403] });
  assert.equal(answers.length, 1);
  assert.match(error.message, /status 403/);
});

test('an event without a response URL is refused before the handler runs', async () => {
  const { error, seen } = await run(event({ ResponseURL: undefined }));
  assert.match(error.message, /no ResponseURL/);
  assert.equal(seen, undefined);
});

test('the upload is a PUT of the body without a content type', async () => {
  const requests = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => {
      requests.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.writeHead(requests.length === 1 ? 200 : 500).end('ignored');
    });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const url = `http://127.0.0.1:${server.address().port}/path?a=b%20c`;
  assert.equal(await put(http.request, url, '{"ü":1}'), 200);
  assert.equal(await put(http.request, url, '{}'), 500);
  await new Promise((resolve) => { server.close(resolve); });
  assert.equal(requests[0].method, 'PUT');
  assert.equal(requests[0].url, '/path?a=b%20c');
  assert.equal(requests[0].headers['content-type'], '');
  assert.equal(requests[0].headers['content-length'], '8');
  assert.equal(requests[0].body, '{"ü":1}');
  await assert.rejects(put(http.request, url, '{}'), { code: 'ECONNREFUSED' });
});

test('the packed directory loads the handler beside the entry point', async () => {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const sources = {
    named: "exports.handler = async () => { throw new Error('ran it') };",
    assigned: "const f = async () => { throw new Error('ran it') }; module.exports = Object.assign({}, { handler: f });",
  };
  for (const source of Object.values(sources)) {
    const directory = await mkdtemp(path.join(tmpdir(), 'entrypoint-'));
    try {
      await cp(path.join(here, '__entrypoint__.js'), path.join(directory, '__entrypoint__.js'));
      await writeFile(path.join(directory, 'index.js'), source);
      const packed = require(path.join(directory, '__entrypoint__.js'));
      const lines = [];
      const log = console.log;
      console.log = (line) => lines.push(line);
      try {
        // Not https: refused without being tried, after the handler ran.
        await assert.rejects(packed.handler(event({ ResponseURL: 'http://127.0.0.1:1/' }), {}),
          /could not be answered: ERR_INVALID_PROTOCOL/);
      } finally {
        console.log = log;
      }
      assert.match(lines.join('\n'), /Error: ran it/);
    } finally {
      await rm(directory, { recursive: true });
    }
  }
});
