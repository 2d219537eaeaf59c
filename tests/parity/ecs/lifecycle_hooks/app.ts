import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LifecycleHooks');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
const handler = new lambda.Function(stack, 'Check', {
  code: lambda.Code.fromInline('def handler(event, context): return {"hookStatus": "SUCCEEDED"}'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const role = new iam.Role(stack, 'HookRole', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
handler.grantInvoke(role);

const service = new ecs.FargateService(stack, 'Service', {
  cluster,
  deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN,
  lifecycleHooks: [
    new ecs.DeploymentLifecycleLambdaTarget(handler, 'Early', {
      lifecycleStages: [ecs.DeploymentLifecycleStage.RECONCILE_SERVICE, ecs.DeploymentLifecycleStage.PRE_SCALE_UP],
      role,
    }),
  ],
  taskDefinition,
});
service.addLifecycleHook(new ecs.DeploymentLifecycleLambdaTarget(handler, 'Late', {
  lifecycleStages: [
    ecs.DeploymentLifecycleStage.POST_SCALE_UP,
    ecs.DeploymentLifecycleStage.TEST_TRAFFIC_SHIFT,
    ecs.DeploymentLifecycleStage.POST_TEST_TRAFFIC_SHIFT,
    ecs.DeploymentLifecycleStage.PRODUCTION_TRAFFIC_SHIFT,
    ecs.DeploymentLifecycleStage.POST_PRODUCTION_TRAFFIC_SHIFT,
  ],
  role,
}));

app.synth();
