import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'AlternateTargets');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'),
  portMappings: [{ containerPort: 80 }],
});
const service = new ecs.FargateService(stack, 'Service', {
  cluster, deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN, taskDefinition,
});

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const listener = balancer.addListener('Http', { defaultAction: elbv2.ListenerAction.fixedResponse(404), port: 80 });
const blue = new elbv2.ApplicationTargetGroup(stack, 'Blue', { port: 80, targetType: elbv2.TargetType.IP, vpc });
const green = new elbv2.ApplicationTargetGroup(stack, 'Green', { port: 80, targetType: elbv2.TargetType.IP, vpc });
const production = new elbv2.ApplicationListenerRule(stack, 'Production', {
  action: elbv2.ListenerAction.weightedForward([{ targetGroup: blue, weight: 100 }, { targetGroup: green, weight: 0 }]),
  conditions: [elbv2.ListenerCondition.pathPatterns(['/*'])],
  listener,
  priority: 1,
});
const test = new elbv2.ApplicationListenerRule(stack, 'Test', {
  action: elbv2.ListenerAction.forward([green]),
  conditions: [elbv2.ListenerCondition.httpHeader('X-Test', ['yes'])],
  listener,
  priority: 2,
});
const target = service.loadBalancerTarget({
  alternateTarget: new ecs.AlternateTarget('Green', {
    alternateTargetGroup: green,
    productionListener: ecs.ListenerRuleConfiguration.applicationListenerRule(production),
    testListener: ecs.ListenerRuleConfiguration.applicationListenerRule(test),
  }),
  containerName: 'web',
});
target.attachToApplicationTargetGroup(blue);

const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { vpc });
const first = new elbv2.NetworkTargetGroup(stack, 'First', { port: 80, targetType: elbv2.TargetType.IP, vpc });
const second = new elbv2.NetworkTargetGroup(stack, 'Second', { port: 80, targetType: elbv2.TargetType.IP, vpc });
const tcp = network.addListener('Tcp', { defaultTargetGroups: [first], port: 80 });
network.addListener('TestTcp', { defaultTargetGroups: [second], port: 8080 });
first.addTarget(service.loadBalancerTarget({
  alternateTarget: new ecs.AlternateTarget('Second', {
    alternateTargetGroup: second,
    productionListener: ecs.ListenerRuleConfiguration.networkListener(tcp),
    role: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/balancers'),
  }),
  containerName: 'web',
  containerPort: 80,
}));

app.synth();
