import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Ec2Services');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const cluster = ecs.Cluster.fromClusterAttributes(stack, 'Cluster', {
  clusterName: 'existing', hasEc2Capacity: true, vpc,
});
const task = (id: string, networkMode?: ecs.NetworkMode) => {
  const definition = new ecs.Ec2TaskDefinition(stack, id, { networkMode });
  definition.addContainer('web', {
    image: ecs.ContainerImage.fromRegistry('nginx'),
    memoryLimitMiB: 256,
    portMappings: [{ containerPort: 80 }],
  });
  return definition;
};

new ecs.Ec2Service(stack, 'Plain', { cluster, taskDefinition: task('PlainTask') });
const placed = new ecs.Ec2Service(stack, 'Placed', {
  cluster,
  desiredCount: 2,
  placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
  placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances()],
  taskDefinition: task('PlacedTask'),
});
placed.addPlacementStrategies(
  ecs.PlacementStrategy.packedByMemory(),
  ecs.PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE),
  ecs.PlacementStrategy.randomly(),
);
placed.addPlacementConstraints(ecs.PlacementConstraint.memberOf('attribute:x == y'));
const networked = new ecs.Ec2Service(stack, 'Networked', {
  cluster, taskDefinition: task('NetworkedTask', ecs.NetworkMode.AWS_VPC),
});
networked.connections.allowFrom(placed, ec2.Port.tcp(80));
new ecs.Ec2Service(stack, 'Daemon', { cluster, daemon: true, taskDefinition: task('DaemonTask', ecs.NetworkMode.HOST) });

app.synth();
