import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'AddCapacity');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });

cluster.addCapacity('Small', { instanceType: new ec2.InstanceType('t3.small') });

const topicEncryptionKey = new kms.Key(stack, 'Key');
const full = cluster.addCapacity('Full', {
  allowAllOutbound: false,
  desiredCapacity: 2,
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.M6G, ec2.InstanceSize.LARGE),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2(ecs.AmiHardwareType.ARM),
  maxCapacity: 4,
  minCapacity: 1,
  spotInstanceDraining: true,
  topicEncryptionKey,
  updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({ minInstancesInService: 1 }),
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
full.connections.allowFromAnyIpv4(ec2.Port.tcp(8080));

cluster.addCapacity('Bottlerocket', {
  instanceType: new ec2.InstanceType('c5.large'),
  machineImageType: ecs.MachineImageType.BOTTLEROCKET,
});
cluster.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(443));

app.synth();
