import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'External');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.ExternalTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64, portMappings: [{ containerPort: 80 }],
});
const host = new ecs.ExternalTaskDefinition(stack, 'HostTask', {
  enableFaultInjection: true,
  family: 'external-tasks',
  networkMode: ecs.NetworkMode.HOST,
  volumes: [{ host: { sourcePath: '/etc/data' }, name: 'data' }],
});
host.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'), memoryReservationMiB: 64, portMappings: [{ containerPort: 80 }],
});

const plain = new ecs.ExternalService(stack, 'Plain', { cluster, taskDefinition });
new cdk.CfnOutput(stack, 'Arn', { value: plain.serviceArn });
new ecs.ExternalService(stack, 'Daemon', { cluster, daemon: true, taskDefinition: host });
new ecs.ExternalService(stack, 'Full', {
  circuitBreaker: { rollback: true },
  cluster,
  desiredCount: 2,
  enableECSManagedTags: true,
  enableExecuteCommand: true,
  maxHealthyPercent: 150,
  minHealthyPercent: 50,
  propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION,
  serviceName: 'external',
  taskDefinition,
});
new ecs.ExternalService(stack, 'TaskSets', {
  cluster, deploymentController: { type: ecs.DeploymentControllerType.EXTERNAL }, taskDefinition,
});
const arn = 'arn:aws:ecs:us-west-2:123456789012:service/my-cluster/my-service';
const byArn = ecs.ExternalService.fromExternalServiceArn(stack, 'ByArn', arn);
const byName = ecs.ExternalService.fromExternalServiceAttributes(stack, 'ByName', { cluster, serviceName: 'known' });
new cdk.CfnOutput(stack, 'NameByArn', { value: byArn.serviceName });
new cdk.CfnOutput(stack, 'ArnByName', { value: byName.serviceArn });

app.synth();
