'use strict';
/**
 * Entry point of custom resource functions: runs the `handler` of the `index.js` beside it and tells
 * CloudFormation how it went. A stack waits for that answer for up to an hour, so there is always
 * one: when the handler throws, when it cannot be loaded, when it returns nonsense, and shortly
 * before the function runs out of time.
 *
 * The handler gets `(event, context)` and returns, or resolves to, nothing or an object with
 *   PhysicalResourceId   kept from the event if left out; a new resource gets the request's id
 *   Data                 what Fn::GetAtt returns
 *   NoEcho               true masks Data in the console and the API
 *
 * Never logged: the response URL, which is a credential, the resource's properties and its Data.
 */
const https = require('node:https');

/** Physical id of a resource whose creation failed: there is nothing to delete. */
const NEVER_CREATED = 'CDK::CustomResource::NeverCreated';

const RESPONSE_LIMIT = 4096; // bytes, by CloudFormation
const PHYSICAL_ID_LIMIT = 1024; // bytes, by CloudFormation
const REASON_LIMIT = 512; // characters, by us: fits at any encoding and is readable in the console

const SEND_ATTEMPTS = 5;
const SEND_TIMEOUT_MS = 8_000;
const ANSWER_RESERVE_MS = 20_000; // of the function's time, kept for sending the answer

const machine = {
  load: () => import('./index.js'),
  log: (message) => console.log(message),
  put: (url, body) => put(https.request, url, body),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

exports.handler = (event, context) => serve(event, context, machine);
exports.internals = { NEVER_CREATED, put, serve };

async function serve(event, context, { load, log, put, sleep }) {
  const { RequestType, LogicalResourceId, PhysicalResourceId, ResourceType, ResponseURL } = event;
  if (typeof ResponseURL !== 'string') {
    throw new Error('The event has no ResponseURL: it is not a request of CloudFormation');
  }
  log(`${RequestType} ${ResourceType} ${LogicalResourceId} (${PhysicalResourceId ?? 'new'})`);

  let answer;
  if (RequestType === 'Delete' && PhysicalResourceId === NEVER_CREATED) {
    log('It was never created, so there is nothing to delete');
    answer = respond(event, { Status: 'SUCCESS', PhysicalResourceId });
  } else {
    try {
      const work = call(load, event, context);
      answer = success(event, await withDeadline(work, context));
    } catch (error) {
      log(error instanceof Error ? error.stack : String(error));
      answer = failure(event, error, context);
    }
  }
  await send(ResponseURL, JSON.stringify(answer), { log, put, sleep });
  log(`Answered ${answer.Status}`);
}

async function call(load, event, context) {
  const { RequestType } = event;
  if (!['Create', 'Update', 'Delete'].includes(RequestType)) {
    throw new Error(`Unknown request type ${RequestType}: expected Create, Update or Delete`);
  }
  const module = await load();
  const handler = module.handler ?? module.default?.handler;
  if (typeof handler !== 'function') {
    throw new Error('index.js exports no function named handler');
  }
  // The handler has no use for the URL and might log what it is given.
  const { ResponseURL, ...request } = event;
  return handler(request, context);
}

/** Rejects while there is still time to say so. */
async function withDeadline(work, context) {
  const remaining = context?.getRemainingTimeInMillis?.();
  if (remaining === undefined) {
    return work;
  }
  // A function with a very short timeout gives half of it to its handler.
  const reserve = Math.min(ANSWER_RESERVE_MS, remaining / 2);
  let timer;
  const deadline = new Promise((_, reject) => {
    const late = () => reject(new Error('The handler did not finish in time'));
    timer = setTimeout(late, remaining - reserve);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function success(event, result) {
  result ??= {};
  if (typeof result !== 'object' || Array.isArray(result)) {
    const what = Array.isArray(result) ? 'an array' : `a ${typeof result}`;
    throw new Error(`The handler returned ${what}, not an object`);
  }
  const { Data } = result;
  if (Data !== undefined && Data !== null && (typeof Data !== 'object' || Array.isArray(Data))) {
    throw new Error('The handler returned Data that is not an object');
  }

  const before = event.PhysicalResourceId;
  let id = result.PhysicalResourceId || before || event.RequestId;
  if (typeof id !== 'string') {
    throw new Error(`The handler returned a PhysicalResourceId that is a ${typeof id}, not a string`);
  }
  if (Buffer.byteLength(id) > PHYSICAL_ID_LIMIT) {
    throw new Error(`The handler returned a PhysicalResourceId of more than ${PHYSICAL_ID_LIMIT} bytes`);
  }
  if (event.RequestType === 'Delete') {
    id = before; // it is gone under the name that CloudFormation knows
  }

  const answer = respond(event, {
    Status: 'SUCCESS',
    PhysicalResourceId: id,
    NoEcho: result.NoEcho === true ? true : undefined,
    Data: Data ?? undefined,
  });
  const size = Buffer.byteLength(JSON.stringify(answer));
  if (size > RESPONSE_LIMIT) {
    throw new Error(`The response has ${size} bytes, CloudFormation takes ${RESPONSE_LIMIT}: return less Data`);
  }
  return answer;
}

function failure(event, error, context) {
  let reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (reason.length > REASON_LIMIT) {
    reason = `${reason.slice(0, REASON_LIMIT)}…`;
  }
  if (context?.logStreamName) {
    reason += ` (log stream ${context.logStreamName})`;
  }
  return respond(event, {
    Status: 'FAILED',
    Reason: reason,
    // An update or deletion that failed leaves the resource what it was.
    PhysicalResourceId: event.PhysicalResourceId || NEVER_CREATED,
  });
}

function respond(event, fields) {
  return {
    ...fields,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  };
}

/** If this fails Lambda repeats the whole event, which handlers must bear anyway. */
async function send(url, body, { log, put, sleep }) {
  for (let attempt = 1; ; ++attempt) {
    let problem;
    let lasting = false;
    try {
      const status = await put(url, body);
      if (status >= 200 && status < 300) {
        return;
      }
      problem = `status ${status}`;
      lasting = status >= 400 && status < 500 && status !== 408 && status !== 429;
    } catch (error) {
      problem = error.code ?? error.name; // the message may contain the URL
      lasting = problem === 'ERR_INVALID_URL' || problem === 'ERR_INVALID_PROTOCOL';
    }
    log(`Answering failed, attempt ${attempt} of ${SEND_ATTEMPTS}: ${problem}`);
    if (lasting || attempt === SEND_ATTEMPTS) {
      throw new Error(`CloudFormation could not be answered: ${problem}`);
    }
    await sleep(250 * 2 ** attempt);
  }
}

/** Resolves to the HTTP status. */
function put(request, url, body) {
  return new Promise((resolve, reject) => {
    const upload = request(
      new URL(url),
      {
        method: 'PUT',
        agent: false, // a connection kept open would be dead when the function thaws
        headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) },
        timeout: SEND_TIMEOUT_MS,
      },
      (response) => {
        response.on('error', reject);
        response.on('end', () => resolve(response.statusCode));
        response.resume();
      });
    upload.on('timeout', () => {
      upload.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
    });
    upload.on('error', reject);
    upload.end(body);
  });
}
