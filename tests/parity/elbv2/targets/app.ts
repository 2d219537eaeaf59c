import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as targets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Targets');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const listener = balancer.addListener('Http', { port: 80 });

const handler = new lambda.Function(stack, 'Function', {
  code: lambda.Code.fromInline('def handler(event, context): return {"statusCode": 200}'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
listener.addTargets('Functions', { healthCheck: { enabled: true }, targets: [new targets.LambdaTarget(handler)] });
new elbv2.ApplicationTargetGroup(stack, 'MultiValue', {
  multiValueHeadersEnabled: true, targetType: elbv2.TargetType.LAMBDA, targets: [new targets.LambdaTarget(handler)],
});

const instance = new ec2.Instance(stack, 'Instance', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.genericLinux({ 'eu-west-1': 'ami-1' }),
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
listener.addTargets('Instances', {
  conditions: [elbv2.ListenerCondition.pathPatterns(['/instances'])],
  port: 80,
  priority: 1,
  targets: [new targets.InstanceTarget(instance), new targets.InstanceTarget(instance, 8080)],
});

const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { vpc });
network.addListener('Tcp', { port: 80 }).addTargets('Balancer', { port: 80, targets: [new targets.AlbListenerTarget(listener)] });
new elbv2.NetworkTargetGroup(stack, 'ByArn', {
  port: 80,
  targets: [new targets.AlbArnTarget('arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/lb/50dc6c495c0c9188', 8080)],
  vpc,
});
new elbv2.NetworkTargetGroup(stack, 'Addresses', {
  port: 80, targets: [new targets.IpTarget('10.0.0.5'), new targets.IpTarget('192.168.1.1', 8080, 'all')], vpc,
});

app.synth();
