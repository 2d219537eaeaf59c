import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'fargate-efs-sample');

const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });

const cluster = new ecs.Cluster(stack, 'EcsCluster', { vpc });
cluster.addCapacity('DefaultAutoScalingGroup', {
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T2, ec2.InstanceSize.MICRO),
});

const fileSystem = new efs.FileSystem(stack, 'Filesystem', {
  vpc,
  lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS,
  outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
  performanceMode: efs.PerformanceMode.GENERAL_PURPOSE,
});

const taskDefinition = new ecs.FargateTaskDefinition(stack, 'TaskDef');
const container = taskDefinition.addContainer('nginx', {
  image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx'),
  logging: new ecs.AwsLogDriver({ streamPrefix: 'nginx' }),
  memoryLimitMiB: 256,
  portMappings: [{ containerPort: 80, protocol: ecs.Protocol.TCP }],
});

taskDefinition.addVolume({
  name: 'web-content',
  efsVolumeConfiguration: {
    fileSystemId: fileSystem.fileSystemId,
    rootDirectory: '/',
    transitEncryption: 'ENABLED',
  },
});
taskDefinition.addToTaskRolePolicy(new iam.PolicyStatement({
  actions: [
    'elasticfilesystem:ClientMount',
    'elasticfilesystem:ClientWrite',
    'elasticfilesystem:ClientRootAccess',
  ],
  resources: [fileSystem.fileSystemArn],
}));
container.addMountPoints({
  containerPath: '/usr/share/nginx/html',
  readOnly: false,
  sourceVolume: 'web-content',
});

const service = new ecs.FargateService(stack, 'Service', {
  cluster,
  desiredCount: 2,
  enableExecuteCommand: true,
  taskDefinition,
});
fileSystem.connections.allowDefaultPortFrom(service);

const loadBalancer = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc, internetFacing: true });
const listener = loadBalancer.addListener('PublicListener', { port: 80, open: true });
listener.addTargets('ECS', {
  port: 80,
  targets: [service.loadBalancerTarget({ containerName: 'nginx', containerPort: 80 })],
  healthCheck: {
    healthyHttpCodes: '200,404',
    interval: cdk.Duration.seconds(60),
    path: '/health',
    timeout: cdk.Duration.seconds(5),
  },
});

new cdk.CfnOutput(stack, 'LoadBalancerDNS', { value: loadBalancer.loadBalancerDnsName });

app.synth();
