import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Deployments');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
const base = { circuitBreaker: {}, cluster, minHealthyPercent: 100, taskDefinition };

new ecs.FargateService(stack, 'BlueGreen', {
  ...base, bakeTime: cdk.Duration.minutes(5), deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN,
});
new ecs.FargateService(stack, 'Linear', {
  ...base,
  deploymentStrategy: ecs.DeploymentStrategy.LINEAR,
  linearConfiguration: { stepBakeTime: cdk.Duration.minutes(3), stepPercent: 20 },
});
new ecs.FargateService(stack, 'Canary', {
  ...base,
  canaryConfiguration: { stepBakeTime: cdk.Duration.hours(1), stepPercent: 2.5 },
  deploymentStrategy: ecs.DeploymentStrategy.CANARY,
});
new ecs.FargateService(stack, 'EmptyCanary', {
  ...base, canaryConfiguration: {}, deploymentStrategy: ecs.DeploymentStrategy.CANARY,
});
new ecs.FargateService(stack, 'Alarmed', {
  ...base,
  deploymentAlarms: { alarmNames: ['first', 'second'], behavior: ecs.AlarmBehavior.FAIL_ON_ALARM },
  deploymentStrategy: ecs.DeploymentStrategy.ROLLING,
});
const later = new ecs.FargateService(stack, 'AlarmedLater', base);
later.enableDeploymentAlarms(cdk.Fn.split(',', cdk.Fn.importValue('alarms')));
later.enableDeploymentAlarms(['left-out'], { behavior: ecs.AlarmBehavior.ROLLBACK_ON_ALARM });
new ecs.FargateService(stack, 'Forced', { ...base, forceNewDeployment: { enabled: true, nonce: 'one' } });
new ecs.FargateService(stack, 'NotForced', { ...base, forceNewDeployment: { enabled: false } });
const forced = new ecs.FargateService(stack, 'ForcedLater', base);
forced.forceNewDeployment('two');

new ecs.FargateService(stack, 'Latest', { ...base, taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST });
new ecs.FargateService(stack, 'Third', { ...base, taskDefinitionRevision: ecs.TaskDefinitionRevision.of(3) });
new ecs.FargateService(stack, 'CodeDeploy', {
  cluster,
  deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY },
  taskDefinition,
  taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST,
});
new ecs.FargateService(stack, 'TaskSets', {
  cluster, deploymentController: { type: ecs.DeploymentControllerType.EXTERNAL }, taskDefinition,
});

app.synth();
