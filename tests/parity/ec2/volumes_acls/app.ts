import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'VolumesAcls');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });

const acl = new ec2.NetworkAcl(stack, 'Acl', { subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, vpc });
acl.addEntry('Web', {
  cidr: ec2.AclCidr.anyIpv4(), ruleNumber: 100, traffic: ec2.AclTraffic.tcpPort(80),
});
acl.addEntry('Out', {
  cidr: ec2.AclCidr.ipv4('10.0.0.0/8'),
  direction: ec2.TrafficDirection.EGRESS,
  ruleAction: ec2.Action.DENY,
  ruleNumber: 200,
  traffic: ec2.AclTraffic.tcpPortRange(1024, 2048),
});

new ec2.Volume(stack, 'Plain', { availabilityZone: 'eu-west-1a', size: cdk.Size.gibibytes(10) });
new ec2.Volume(stack, 'Fast', {
  availabilityZone: 'eu-west-1a',
  encrypted: true,
  iops: 4000,
  removalPolicy: cdk.RemovalPolicy.SNAPSHOT,
  size: cdk.Size.gibibytes(100),
  throughput: 250,
  volumeName: 'fast',
  volumeType: ec2.EbsDeviceVolumeType.GP3,
});
const key = new ec2.KeyPair(stack, 'Key', { format: ec2.KeyPairFormat.PEM, type: ec2.KeyPairType.ED25519 });
new cdk.CfnOutput(stack, 'KeyName', { value: key.keyPairName });
new ec2.PlacementGroup(stack, 'Cluster', { strategy: ec2.PlacementGroupStrategy.CLUSTER });
const subnet = vpc.publicSubnets[0] as ec2.Subnet;
subnet.addRoute('Peering', {
  destinationCidrBlock: '172.16.0.0/12', routerId: 'pcx-1', routerType: ec2.RouterType.VPC_PEERING_CONNECTION,
});

app.synth();
