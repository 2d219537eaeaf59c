'use strict';
/**
 * Custom resource that is an OpenID Connect provider of IAM.
 *
 * Properties: Url, ClientIDList and ThumbprintList (both optional), RejectUnauthorized. Without
 * thumbprints, that of the certificate authority at the end of the server's certificate chain is
 * taken; RejectUnauthorized says whether that chain has to be one that Node.js trusts.
 * Physical id: the provider's ARN. Data: Thumbprints, as JSON text.
 */

let shared;

exports.handler = (event) => provide(event, (shared ??= machine()));
exports.internals = { chainEnd, provide };

function machine() {
  const sdk = require('@aws-sdk/client-iam'); // part of the Lambda runtime
  const client = new sdk.IAMClient({ maxAttempts: 5 });
  return {
    call: (name, input) => client.send(new sdk[`${name}Command`](input)),
    log: (message) => console.log(message),
    thumbprintOf: authorityThumbprint,
  };
}

async function provide({ RequestType, PhysicalResourceId: arn, ResourceProperties, OldResourceProperties }, aws) {
  const wanted = propertiesOf(ResourceProperties);
  switch (RequestType) {
    case 'Create':
      return create(wanted, aws);
    case 'Update': {
      const previous = propertiesOf(OldResourceProperties);
      // Another URL is another provider: CloudFormation deletes the old one by its physical id.
      return previous.url === wanted.url ? update(arn, previous, wanted, aws) : create(wanted, aws);
    }
    case 'Delete':
      return remove(arn, aws);
    default:
      throw new Error(`Unknown request type ${RequestType}`);
  }
}

async function create({ url, clients, ...rest }, aws) {
  const thumbprints = await thumbprintsOf({ url, ...rest }, aws);
  const { OpenIDConnectProviderArn } = await aws.call('CreateOpenIDConnectProvider', {
    Url: url,
    ClientIDList: clients,
    ThumbprintList: thumbprints,
  });
  return answer(OpenIDConnectProviderArn, thumbprints);
}

async function update(arn, previous, wanted, aws) {
  const id = { OpenIDConnectProviderArn: arn };
  const thumbprints = await thumbprintsOf(wanted, aws);
  await aws.call('UpdateOpenIDConnectProviderThumbprint', { ...id, ThumbprintList: thumbprints });
  // First add, then remove: clients that stay are never without access. Both may be repeated.
  for (const ClientID of wanted.clients.filter((c) => !previous.clients.includes(c))) {
    await aws.call('AddClientIDToOpenIDConnectProvider', { ...id, ClientID });
  }
  for (const ClientID of previous.clients.filter((c) => !wanted.clients.includes(c))) {
    await aws.call('RemoveClientIDFromOpenIDConnectProvider', { ...id, ClientID });
  }
  return answer(arn, thumbprints);
}

async function remove(arn, aws) {
  // Creation that failed leaves an id that is no ARN, and nothing to delete.
  if (!/^arn:[^:]+:iam::/.test(arn ?? '')) {
    return;
  }
  try {
    await aws.call('DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn: arn });
  } catch (error) {
    if (!['NoSuchEntity', 'NoSuchEntityException'].includes(error.name)) {
      throw error;
    }
    aws.log(`${arn} is gone already`);
  }
}

async function thumbprintsOf({ url, thumbprints, strict }, aws) {
  if (thumbprints.length > 0) {
    return thumbprints;
  }
  const found = await aws.thumbprintOf(url, strict);
  aws.log(`thumbprint of ${url}: ${found}`);
  return [found];
}

function propertiesOf({ Url, ClientIDList, ThumbprintList, RejectUnauthorized }) {
  return {
    url: Url,
    clients: [...new Set(ClientIDList ?? [])].sort(),
    thumbprints: [...new Set(ThumbprintList ?? [])].sort(),
    strict: RejectUnauthorized === 'true' || RejectUnauthorized === true, // CloudFormation sends text
  };
}

function answer(arn, thumbprints) {
  return { PhysicalResourceId: arn, Data: { Thumbprints: JSON.stringify(thumbprints) } };
}

/** SHA-1 of the certificate at the end of the chain that the server presents. */
function authorityThumbprint(url, rejectUnauthorized) {
  const tls = require('node:tls');
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = tls.connect(
      { host: hostname, port: Number(port || 443), rejectUnauthorized, servername: hostname, timeout: 30_000 },
      () => {
        try {
          resolve(chainEnd(socket.getPeerCertificate(true), hostname).fingerprint.replaceAll(':', ''));
        } catch (error) {
          reject(error);
        } finally {
          socket.end();
        }
      },
    );
    socket.once('timeout', () => socket.destroy(new Error(`${hostname} did not answer`)));
    socket.once('error', reject);
  });
}

/** The last certificate of a chain; a root names itself as its issuer. */
function chainEnd(certificate, hostname) {
  if (!certificate || Object.keys(certificate).length === 0) {
    throw new Error(`${hostname} presented no certificate`);
  }
  let end = certificate;
  while (end.issuerCertificate && end.issuerCertificate.fingerprint !== end.fingerprint) {
    end = end.issuerCertificate;
  }
  if (new Date(end.valid_to) < new Date()) {
    throw new Error(`the certificate of ${hostname}'s authority expired on ${end.valid_to}`);
  }
  return end;
}
