import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as targets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'TargetGroups');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });

const ips = new elbv2.ApplicationTargetGroup(stack, 'Ips', {
  deregistrationDelay: cdk.Duration.seconds(10),
  healthCheck: {
    healthyHttpCodes: '200-299',
    healthyThresholdCount: 3,
    interval: cdk.Duration.seconds(15),
    path: '/status',
    port: '8081',
    protocol: elbv2.Protocol.HTTP,
    timeout: cdk.Duration.seconds(3),
    unhealthyThresholdCount: 4,
  },
  port: 8080,
  slowStart: cdk.Duration.seconds(60),
  stickinessCookieDuration: cdk.Duration.hours(1),
  stickinessCookieName: 'session',
  targetGroupName: 'ips',
  targetType: elbv2.TargetType.IP,
  targets: [new targets.IpTarget('10.0.0.5'), new targets.IpTarget('10.0.0.6', 9090)],
  vpc,
});
const instances = new elbv2.ApplicationTargetGroup(stack, 'Instances', {
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
  protocol: elbv2.ApplicationProtocol.HTTPS,
  targetType: elbv2.TargetType.INSTANCE,
  vpc,
});
instances.addTarget(new targets.InstanceIdTarget('i-12345', 444));
instances.configureHealthCheck({ enabled: true, path: '/later' });
instances.setAttribute('deregistration_delay.timeout_seconds', '5');
const grpc = new elbv2.ApplicationTargetGroup(stack, 'Grpc', {
  port: 50051, protocol: elbv2.ApplicationProtocol.HTTP, protocolVersion: elbv2.ApplicationProtocolVersion.GRPC,
  targetType: elbv2.TargetType.IP, vpc,
});

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
const listener = balancer.addListener('Http', { defaultTargetGroups: [ips], port: 80 });
listener.addTargetGroups('Second', {
  conditions: [elbv2.ListenerCondition.pathPatterns(['/second/*'])], priority: 5, targetGroups: [instances],
});
listener.addAction('Weighted', {
  action: elbv2.ListenerAction.weightedForward(
    [{ targetGroup: ips, weight: 1 }, { targetGroup: instances, weight: 3 }],
    { stickinessDuration: cdk.Duration.minutes(5) }),
  conditions: [elbv2.ListenerCondition.pathPatterns(['/both'])],
  priority: 6,
});
new elbv2.ApplicationListenerRule(stack, 'Rule', {
  conditions: [elbv2.ListenerCondition.hostHeaders(['grpc.example.com'])], listener, priority: 7, targetGroups: [grpc],
});
new cdk.CfnOutput(stack, 'GroupArn', { value: ips.targetGroupArn });
new cdk.CfnOutput(stack, 'GroupName', { value: grpc.targetGroupName });
new cdk.CfnOutput(stack, 'FullName', { value: instances.targetGroupFullName });

app.synth();
