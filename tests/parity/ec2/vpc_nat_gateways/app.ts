import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const plain = { maxAzs: 2, restrictDefaultSecurityGroup: false };

new ec2.Vpc(new cdk.Stack(app, 'None'), 'Vpc', { ...plain, natGateways: 0 });
new ec2.Vpc(new cdk.Stack(app, 'One'), 'Vpc', { ...plain, natGateways: 1 });
new ec2.Vpc(new cdk.Stack(app, 'TooMany'), 'Vpc', { ...plain, natGateways: 5 });
new ec2.Vpc(new cdk.Stack(app, 'FixedAddresses'), 'Vpc', {
  ...plain,
  natGatewayProvider: ec2.NatProvider.gateway({ eipAllocationIds: ['eipalloc-1', 'eipalloc-2'] }),
});
new ec2.Vpc(new cdk.Stack(app, 'Placed'), 'Vpc', {
  ...plain,
  natGateways: 1,
  natGatewaySubnets: { subnetGroupName: 'Nat' },
  subnetConfiguration: [
    { cidrMask: 24, name: 'Web', subnetType: ec2.SubnetType.PUBLIC },
    { cidrMask: 28, name: 'Nat', subnetType: ec2.SubnetType.PUBLIC },
    { cidrMask: 24, name: 'App', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  ],
});

app.synth();
