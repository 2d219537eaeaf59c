import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'NetworkTargetGroups');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const targetType = elbv2.TargetType.INSTANCE;

const all = new elbv2.NetworkTargetGroup(stack, 'All', {
  connectionTermination: true,
  crossZoneEnabled: true,
  deregistrationDelay: cdk.Duration.minutes(1),
  healthCheck: {
    healthyHttpCodes: '200-399',
    healthyThresholdCount: 2,
    interval: cdk.Duration.seconds(30),
    path: '/health',
    port: '8080',
    protocol: elbv2.Protocol.HTTP,
    timeout: cdk.Duration.seconds(6),
    unhealthyThresholdCount: 5,
  },
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV4,
  port: 443,
  preserveClientIp: false,
  protocol: elbv2.Protocol.TLS,
  proxyProtocolV2: true,
  targetGroupHealth: { dnsMinimumHealthyTargetCount: 2, routingMinimumHealthyTargetPercentage: 10 },
  targetGroupName: 'all',
  targetType,
  vpc,
});
const tcp = new elbv2.NetworkTargetGroup(stack, 'Tcp', {
  connectionTermination: false,
  healthCheck: { interval: cdk.Duration.seconds(10), protocol: elbv2.Protocol.TCP, timeout: cdk.Duration.seconds(10) },
  port: 80,
  preserveClientIp: true,
  proxyProtocolV2: false,
  targetType,
  vpc,
});
tcp.configureHealthCheck({ path: '/', protocol: elbv2.Protocol.HTTPS });
tcp.setAttribute('stickiness.enabled', 'true');
tcp.setAttribute('stickiness.type', 'source_ip');
new elbv2.NetworkTargetGroup(stack, 'Alb', { port: 80, targetType: elbv2.TargetType.ALB, vpc });
new elbv2.NetworkTargetGroup(stack, 'Udp', {
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV6, port: 53, protocol: elbv2.Protocol.UDP, targetType: elbv2.TargetType.IP, vpc,
});
new cdk.CfnOutput(stack, 'FullName', { value: all.targetGroupFullName });
new cdk.CfnOutput(stack, 'FirstBalancer', { value: cdk.Fn.select(0, all.targetGroupLoadBalancerArns) });

app.synth();
