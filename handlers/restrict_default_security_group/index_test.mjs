// Runs the handler against an imitation of EC2 that holds rules: no network, no SDK, no waiting.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { internals } = createRequire(import.meta.url)('./index.js');

const INGRESS = (id, account = '111111111111') =>
  ({ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: id, UserId: account }] });
const EGRESS = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

class Ec2 {
  calls = [];
  lines = [];
  slept = 0;
  rules = new Map(); // group id → { Ingress: Set, Egress: Set } of JSON texts
  broken = []; // [action, error name, times]

  constructor(...groups) {
    for (const id of groups) {
      this.rules.set(id, {
        Ingress: new Set([JSON.stringify(INGRESS(id))]),
        Egress: new Set([JSON.stringify(EGRESS)]),
      });
    }
  }

  breaks(action, name, times = Infinity) {
    this.broken.push({ action, name, times });
  }

  counts(id) {
    const { Ingress, Egress } = this.rules.get(id);
    return [Ingress.size, Egress.size];
  }

  run(event) {
    return internals.restrict(event, {
      call: async (name, input) => {
        this.calls.push(`${name} ${input.GroupId}`);
        const broken = this.broken.find((b) => `${name} ${input.GroupId}`.startsWith(b.action) && b.times > 0);
        if (broken) {
          --broken.times;
          throw named(broken.name);
        }
        const [, verb, direction] = /^(Authorize|Revoke)SecurityGroup(Ingress|Egress)$/.exec(name);
        const rules = this.rules.get(input.GroupId)?.[direction];
        if (!rules) {
          throw named('InvalidGroup.NotFound');
        }
        assert.equal(input.IpPermissions.length, 1);
        const rule = JSON.stringify(input.IpPermissions[0]);
        if (verb === 'Revoke' && !rules.delete(rule)) {
          throw named('InvalidPermission.NotFound');
        }
        if (verb === 'Authorize' && rules.has(rule)) {
          throw named('InvalidPermission.Duplicate');
        }
        if (verb === 'Authorize') {
          rules.add(rule);
        }
      },
      log: (line) => this.lines.push(line),
      sleep: async (ms) => { this.slept += ms; },
    });
  }
}

const named = (name) => Object.assign(new Error(`${name} happened`), { name });

const properties = (id) => ({ ServiceToken: 'arn', DefaultSecurityGroupId: id, Account: '111111111111' });
const create = (id) => ({ RequestType: 'Create', ResourceProperties: properties(id) });
const remove = (id) => ({ RequestType: 'Delete', PhysicalResourceId: 'p', ResourceProperties: properties(id) });
const update = (id, old) => ({
  RequestType: 'Update',
  PhysicalResourceId: 'p',
  ResourceProperties: properties(id),
  OldResourceProperties: properties(old),
});

test('creation takes both default rules away', async () => {
  const ec2 = new Ec2('sg-1');
  await ec2.run(create('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
});

test('creation leaves rules that others added', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.rules.get('sg-1').Ingress.add('{"IpProtocol":"tcp"}');
  await ec2.run(create('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [1, 0]);
});

test('creation does not mind rules that are absent already', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.rules.get('sg-1').Ingress.clear();
  await ec2.run(create('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
});

test('creation twice is as good as once', async () => {
  const ec2 = new Ec2('sg-1');
  await ec2.run(create('sg-1'));
  await ec2.run(create('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
});

test('creation that fails half way puts back what it took', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.breaks('RevokeSecurityGroupEgress', 'InternalError');
  await assert.rejects(ec2.run(create('sg-1')), { name: 'InternalError' });
  assert.deepEqual(ec2.counts('sg-1'), [1, 1]);
});

test('creation that fails half way does not add what was absent before', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.rules.get('sg-1').Ingress.clear();
  ec2.breaks('RevokeSecurityGroupEgress', 'InternalError');
  await assert.rejects(ec2.run(create('sg-1')), { name: 'InternalError' });
  assert.deepEqual(ec2.counts('sg-1'), [0, 1]);
});

test('creation reports the first error when it cannot be undone either', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.breaks('RevokeSecurityGroupEgress', 'InternalError');
  ec2.breaks('AuthorizeSecurityGroupIngress', 'Unavailable');
  await assert.rejects(ec2.run(create('sg-1')), { name: 'InternalError' });
  assert.match(ec2.lines.at(-1), /sg-1 has lost its ingress rule/);
});

test('creation of an unknown group fails', async () => {
  await assert.rejects(new Ec2().run(create('sg-1')), { name: 'InvalidGroup.NotFound' });
});

test('deletion puts both default rules back', async () => {
  const ec2 = new Ec2('sg-1');
  await ec2.run(create('sg-1'));
  await ec2.run(remove('sg-1'));
  assert.deepEqual(ec2.rules, new Ec2('sg-1').rules);
});

test('deletion does not mind rules that are there already', async () => {
  const ec2 = new Ec2('sg-1');
  await ec2.run(remove('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [1, 1]);
});

test('deletion succeeds when the group is gone', async () => {
  await new Ec2().run(remove('sg-1'));
});

test('deletion fails when the rules cannot be put back', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.breaks('AuthorizeSecurityGroupEgress', 'RulesPerSecurityGroupLimitExceeded');
  await assert.rejects(ec2.run(remove('sg-1')), { name: 'RulesPerSecurityGroupLimitExceeded' });
});

test('an update of the same group takes away what came back', async () => {
  const ec2 = new Ec2('sg-1');
  await ec2.run(update('sg-1', 'sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
  assert.ok(ec2.calls.every((call) => call.startsWith('Revoke')));
});

test('an update to another group closes the new one and opens the old one', async () => {
  const ec2 = new Ec2('sg-1', 'sg-2');
  await ec2.run(create('sg-1'));
  await ec2.run(update('sg-2', 'sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [1, 1]);
  assert.deepEqual(ec2.counts('sg-2'), [0, 0]);
});

test('an update bears a former group that is gone or out of reach, without waiting', async () => {
  const ec2 = new Ec2('sg-2');
  await ec2.run(update('sg-2', 'sg-1'));
  ec2.breaks('AuthorizeSecurityGroupIngress sg-1', 'UnauthorizedOperation');
  await ec2.run(update('sg-2', 'sg-1'));
  assert.deepEqual(ec2.counts('sg-2'), [0, 0]);
  assert.equal(ec2.slept, 0);
});

test('an update that cannot close the new group fails', async () => {
  const ec2 = new Ec2('sg-1', 'sg-2');
  ec2.breaks('RevokeSecurityGroupIngress sg-2', 'InternalError');
  await assert.rejects(ec2.run(update('sg-2', 'sg-1')), { name: 'InternalError' });
  assert.deepEqual(ec2.counts('sg-1'), [1, 1]);
});

test('permissions that are not known everywhere yet are waited for', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.breaks('RevokeSecurityGroupIngress', 'UnauthorizedOperation', 2);
  await ec2.run(create('sg-1'));
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
  assert.equal(ec2.slept, 6_000);
});

test('permissions that are missing for good fail within a minute', async () => {
  const ec2 = new Ec2('sg-1');
  ec2.breaks('Revoke', 'UnauthorizedOperation');
  await assert.rejects(ec2.run(create('sg-1')), { name: 'UnauthorizedOperation' });
  assert.ok(ec2.slept <= 60_000);
  assert.deepEqual(ec2.counts('sg-1'), [1, 1]);
});

test('without an account the group is named alone', async () => {
  const ec2 = new Ec2('sg-1');
  const event = create('sg-1');
  delete event.ResourceProperties.Account;
  ec2.rules.get('sg-1').Ingress = new Set([JSON.stringify({ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-1' }] })]);
  await ec2.run(event);
  assert.deepEqual(ec2.counts('sg-1'), [0, 0]);
});

test('a missing group id and an unknown request type are errors', async () => {
  await assert.rejects(
    new Ec2().run({ RequestType: 'Create', ResourceProperties: {} }), /DefaultSecurityGroupId is missing/);
  await assert.rejects(
    new Ec2('sg-1').run({ ...create('sg-1'), RequestType: 'Read' }), /Unknown request type Read/);
});
