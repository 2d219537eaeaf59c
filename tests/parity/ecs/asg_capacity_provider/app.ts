import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'CapacityProvider');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });

const group = (id: string) => new autoscaling.AutoScalingGroup(stack, id, {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
  vpc,
});
const plain = new ecs.AsgCapacityProvider(stack, 'Plain', {
  autoScalingGroup: group('PlainGroup'),
});
cluster.addAsgCapacityProvider(plain);
const full = new ecs.AsgCapacityProvider(stack, 'Full', {
  autoScalingGroup: group('FullGroup'),
  capacityProviderName: 'full-provider',
  enableManagedDraining: false,
  enableManagedTerminationProtection: false,
  instanceWarmupPeriod: 60,
  maximumScalingStepSize: 5,
  targetCapacityPercent: 80,
});
cluster.addAsgCapacityProvider(full, { spotInstanceDraining: true });

const taskDefinition = new ecs.Ec2TaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 128 });
new ecs.Ec2Service(stack, 'Service', {
  capacityProviderStrategies: [
    { base: 1, capacityProvider: plain.capacityProviderName, weight: 2 },
    { capacityProvider: full.capacityProviderName, weight: 1 },
  ],
  cluster,
  taskDefinition,
});

app.synth();
