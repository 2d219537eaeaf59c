import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ManagedInstances');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
const plain = new ecs.ManagedInstancesCapacityProvider(stack, 'Plain', {
  securityGroups: [group], subnets: vpc.privateSubnets,
});
plain.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
cluster.addManagedInstancesCapacityProvider(plain);

const instanceRole = new iam.Role(stack, 'InstanceRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const profile = new iam.InstanceProfile(stack, 'Profile', { role: instanceRole });
const infrastructure = new iam.Role(stack, 'Infrastructure', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
const full = new ecs.ManagedInstancesCapacityProvider(stack, 'Full', {
  capacityOptionType: ecs.CapacityOptionType.SPOT,
  capacityProviderName: 'my-instances',
  ec2InstanceProfile: profile,
  infrastructureRole: infrastructure,
  monitoring: ecs.InstanceMonitoring.DETAILED,
  propagateTags: ecs.PropagateManagedInstancesTags.CAPACITY_PROVIDER,
  securityGroups: [group],
  subnets: vpc.publicSubnets,
  taskVolumeStorage: cdk.Size.gibibytes(100),
});
cluster.addManagedInstancesCapacityProvider(full);
cluster.addDefaultCapacityProviderStrategy([{ capacityProvider: plain.capacityProviderName, weight: 1 }]);

const taskDefinition = new ecs.TaskDefinition(stack, 'Task', {
  compatibility: ecs.Compatibility.MANAGED_INSTANCES, cpu: '256', memoryMiB: '512',
});
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
new ecs.FargateService(stack, 'Service', {
  capacityProviderStrategies: [{ capacityProvider: full.capacityProviderName, weight: 1 }], cluster, taskDefinition,
});
const both = new ecs.TaskDefinition(stack, 'Both', {
  compatibility: ecs.Compatibility.FARGATE_AND_MANAGED_INSTANCES, cpu: '256', memoryMiB: '512',
});
both.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });

app.synth();
