import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'FargateServices');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { enableFargateCapacityProviders: true, vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
taskDefinition.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'),
  portMappings: [{ containerPort: 80 }],
});

const plain = new ecs.FargateService(stack, 'Plain', { cluster, taskDefinition });
plain.connections.allowFromAnyIpv4(ec2.Port.HTTP);
new cdk.CfnOutput(stack, 'Arn', { value: plain.serviceArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.serviceName });

const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
new ecs.FargateService(stack, 'Full', {
  assignPublicIp: true,
  availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED,
  circuitBreaker: { rollback: true },
  cluster,
  desiredCount: 3,
  enableECSManagedTags: true,
  healthCheckGracePeriod: cdk.Duration.seconds(30),
  maxHealthyPercent: 150,
  minHealthyPercent: 50,
  platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
  propagateTags: ecs.PropagatedTagSource.SERVICE,
  securityGroups: [group],
  serviceName: 'full-service',
  taskDefinition,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
new ecs.FargateService(stack, 'Spot', {
  capacityProviderStrategies: [
    { capacityProvider: 'FARGATE_SPOT', weight: 2 },
    { base: 1, capacityProvider: 'FARGATE', weight: 1 },
  ],
  circuitBreaker: {},
  cluster,
  taskDefinition,
});
new ecs.FargateService(stack, 'External', {
  cluster,
  deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY },
  desiredCount: 0,
  taskDefinition,
});
const scaling = plain.autoScaleTaskCount({ maxCapacity: 10, minCapacity: 2 });
scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });

app.synth();
