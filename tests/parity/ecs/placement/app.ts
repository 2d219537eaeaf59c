import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Placement');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = ecs.Cluster.fromClusterAttributes(stack, 'Cluster', { clusterName: 'known', securityGroups: [], vpc });
const taskDefinition = new ecs.Ec2TaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64 });

const balanced = new ecs.Ec2Service(stack, 'Balanced', {
  availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED,
  cluster,
  maxHealthyPercent: 150,
  minHealthyPercent: 100,
  placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.instance-type =~ t3.*')],
  placementStrategies: [ecs.PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE)],
  taskDefinition,
});
balanced.addPlacementStrategies(ecs.PlacementStrategy.packedByMemory());
const placed = new ecs.Ec2Service(stack, 'Placed', {
  availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.DISABLED,
  cluster,
  placementStrategies: [
    ecs.PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.INSTANCE_TYPE, ecs.BuiltInAttributes.AMI_ID),
    ecs.PlacementStrategy.packedByCpu(),
    ecs.PlacementStrategy.packedBy(ecs.BinPackResource.MEMORY),
  ],
  taskDefinition,
});
placed.addPlacementStrategies(ecs.PlacementStrategy.spreadAcrossInstances(), ecs.PlacementStrategy.randomly());
placed.addPlacementConstraints(ecs.PlacementConstraint.distinctInstances(), ecs.PlacementConstraint.memberOf('a == b', 'c == d'));
new ecs.Ec2Service(stack, 'Daemon', { cluster, daemon: true, taskDefinition });

app.synth();
