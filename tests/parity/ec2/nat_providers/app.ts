import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const plain = { maxAzs: 2, restrictDefaultSecurityGroup: false };

const instances = ec2.NatProvider.instanceV2({
  defaultAllowedTraffic: ec2.NatTrafficDirection.OUTBOUND_ONLY,
  instanceType: new ec2.InstanceType('t4g.nano'),
});
const own = new cdk.Stack(app, 'Instances');
const vpc = new ec2.Vpc(own, 'Vpc', { ...plain, natGatewayProvider: instances, natGateways: 1 });
instances.connections.allowFrom(ec2.Peer.ipv4(vpc.vpcCidrBlock), ec2.Port.HTTPS);
new cdk.CfnOutput(own, 'Gateway', { value: instances.configuredGateways[0].gatewayId });
new cdk.CfnOutput(own, 'Group', { value: instances.securityGroup.securityGroupId });

new ec2.Vpc(new cdk.Stack(app, 'OpenInstances'), 'Vpc', {
  ...plain,
  natGatewayProvider: ec2.NatProvider.instanceV2({ instanceType: new ec2.InstanceType('t3.nano') }),
});
new ec2.Vpc(new cdk.Stack(app, 'Regional'), 'Vpc', {
  ...plain,
  natGatewayProvider: ec2.NatProvider.regionalGateway({ maxDrainDuration: cdk.Duration.seconds(60) }),
});
new ec2.Vpc(new cdk.Stack(app, 'RegionalAddresses', { env: { account: '111111111111', region: 'eu-west-1' } }), 'Vpc', {
  ...plain,
  natGatewayProvider: ec2.NatProvider.regionalGateway({
    availabilityZoneAddresses: [
      { allocationIds: ['eipalloc-1', 'eipalloc-2'], availabilityZone: 'dummy1a' },
      { allocationIds: ['eipalloc-3'], availabilityZone: 'dummy1b' },
    ],
  }),
});
new ec2.Vpc(new cdk.Stack(app, 'Drained'), 'Vpc', {
  ...plain,
  natGatewayProvider: ec2.NatProvider.gateway({ maxDrainDuration: cdk.Duration.minutes(2) }),
});

app.synth();
