'use strict';
/**
 * Custom resource that keeps the default security group of a VPC without its two default rules:
 * everything in from the group itself, and everything out to any IPv4 address.
 *
 * Properties: DefaultSecurityGroupId, and Account, the owner of the group. Create and Update take the
 * rules away, Delete puts them back. The function may not list rules, so it names the two rules
 * and does not mind if they are (or are not) there already. Rules that others added stay.
 */

/** IAM permissions of a function that was just created take a while to be known everywhere. */
const UNAUTHORIZED_DELAYS_MS = [2_000, 4_000, 8_000, 16_000];

let shared;

exports.handler = (event) => restrict(event, (shared ??= machine()));
exports.internals = { restrict };

function machine() {
  const sdk = require('@aws-sdk/client-ec2'); // part of the Lambda runtime
  const client = new sdk.EC2Client({ maxAttempts: 5 });
  return {
    call: (name, input) => client.send(new sdk[`${name}Command`](input)),
    log: (message) => console.log(message),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

async function restrict({ RequestType, ResourceProperties, OldResourceProperties }, { call, log, sleep }) {
  const group = groupOf(ResourceProperties);
  switch (RequestType) {
    case 'Create':
      return close(group, { undo: true }); // CloudFormation deletes nothing that was not created
    case 'Update':
      await close(group);
      if (OldResourceProperties && OldResourceProperties.DefaultSecurityGroupId !== group.id) {
        await letGo(groupOf(OldResourceProperties));
      }
      return;
    case 'Delete':
      return open(group);
    default:
      throw new Error(`Unknown request type ${RequestType}`);
  }

  async function close({ id, ingress, egress }, { undo = false } = {}) {
    const absent = ['InvalidPermission.NotFound'];
    const removed = await change('RevokeSecurityGroupIngress', ingress, absent);
    try {
      await change('RevokeSecurityGroupEgress', egress, absent);
    } catch (error) {
      if (undo && removed) {
        await change('AuthorizeSecurityGroupIngress', ingress, ['InvalidPermission.Duplicate'])
          .catch(() => log(`${id} has lost its ingress rule`));
      }
      throw error;
    }
    log(`${id} has no default rules`);
  }

  async function open({ id, ingress, egress }, delays = UNAUTHORIZED_DELAYS_MS) {
    const fine = ['InvalidPermission.Duplicate', 'InvalidGroup.NotFound']; // it went with its VPC
    await change('AuthorizeSecurityGroupIngress', ingress, fine, delays);
    await change('AuthorizeSecurityGroupEgress', egress, fine, delays);
    log(`${id} has its default rules`);
  }

  /**
   * The group of a VPC changes only when the VPC is replaced. The old one is about to be deleted and
   * the function's role may know only the new one, so not being able to reset it is no failure.
   */
  async function letGo(former) {
    try {
      await open(former, []);
    } catch {
      log(`${former.id} is left as it is`);
    }
  }

  /** Says whether the rule was changed; an error among `fine` means that it did not have to be. */
  async function change(action, rule, fine, delays = UNAUTHORIZED_DELAYS_MS) {
    for (let attempt = 0; ; ++attempt) {
      try {
        await call(action, rule);
        log(`${action} ${rule.GroupId}: done`);
        return true;
      } catch (error) {
        log(`${action} ${rule.GroupId}: ${error.name}`);
        if (fine.includes(error.name)) {
          return false;
        }
        if (error.name !== 'UnauthorizedOperation' || attempt >= delays.length) {
          throw error;
        }
        await sleep(delays[attempt]);
      }
    }
  }
}

function groupOf(properties) {
  const { DefaultSecurityGroupId: id, Account: account } = properties;
  if (!id) {
    throw new Error('The property DefaultSecurityGroupId is missing');
  }
  const itself = account ? { GroupId: id, UserId: account } : { GroupId: id };
  return {
    id,
    ingress: { GroupId: id, IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [itself] }] },
    egress: { GroupId: id, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] },
  };
}
