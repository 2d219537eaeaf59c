import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LoadBalanced');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
cluster.addCapacity('Instances', { instanceType: new ec2.InstanceType('t3.micro') });

const bridge = new ecs.Ec2TaskDefinition(stack, 'Bridge');
bridge.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'),
  memoryLimitMiB: 128,
  portMappings: [{ containerPort: 80 }, { containerPort: 8080 }],
});
const dynamic = new ecs.Ec2Service(stack, 'Dynamic', { cluster, taskDefinition: bridge });
const fargateTask = new ecs.FargateTaskDefinition(stack, 'FargateTask');
fargateTask.addContainer('api', {
  image: ecs.ContainerImage.fromRegistry('api'),
  portMappings: [{ containerPort: 3000 }],
});
const fargate = new ecs.FargateService(stack, 'Fargate', { cluster, taskDefinition: fargateTask });

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const listener = balancer.addListener('Http', { port: 80 });
listener.addTargets('Web', { port: 80, targets: [dynamic] });
listener.addTargets('Admin', {
  conditions: [elbv2.ListenerCondition.pathPatterns(['/admin/*'])],
  port: 80,
  priority: 10,
  targets: [dynamic.loadBalancerTarget({ containerName: 'web', containerPort: 8080 })],
});
fargate.registerLoadBalancerTargets({
  containerName: 'api',
  containerPort: 3000,
  listener: ecs.ListenerConfig.applicationListener(listener, {
    conditions: [elbv2.ListenerCondition.hostHeaders(['api.example.com'])],
    priority: 20,
    protocol: elbv2.ApplicationProtocol.HTTP,
  }),
  newTargetGroupId: 'Api',
});

app.synth();
