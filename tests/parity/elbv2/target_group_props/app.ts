import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'TargetGroupProps');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const targetType = elbv2.TargetType.IP;

new elbv2.ApplicationTargetGroup(stack, 'Random', {
  crossZoneEnabled: true,
  enableAnomalyMitigation: true,
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV6,
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
  protocol: elbv2.ApplicationProtocol.HTTPS,
  protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2,
  targetType,
  vpc,
});
new elbv2.ApplicationTargetGroup(stack, 'Healthy', {
  crossZoneEnabled: false,
  enableAnomalyMitigation: false,
  ipAddressType: elbv2.TargetGroupIpAddressType.IPV4,
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.ROUND_ROBIN,
  port: 8443,
  slowStart: cdk.Duration.seconds(0),
  stickinessCookieDuration: cdk.Duration.days(7),
  targetGroupHealth: {
    dnsMinimumHealthyTargetCount: 3,
    dnsMinimumHealthyTargetPercentage: 70,
    routingMinimumHealthyTargetCount: 2,
    routingMinimumHealthyTargetPercentage: 50,
  },
  targetType,
  vpc,
});
new elbv2.ApplicationTargetGroup(stack, 'Off', {
  port: 80,
  targetGroupHealth: { dnsMinimumHealthyTargetCount: 0, dnsMinimumHealthyTargetPercentage: 0, routingMinimumHealthyTargetPercentage: 0 },
  targetType,
  vpc,
});
const grpc = new elbv2.ApplicationTargetGroup(stack, 'Grpc', {
  healthCheck: { healthyGrpcCodes: '0-5', path: '/grpc.health.v1.Health/Check', protocol: elbv2.Protocol.HTTPS },
  port: 443,
  protocolVersion: elbv2.ApplicationProtocolVersion.GRPC,
  targetType,
  vpc,
});
grpc.enableCookieStickiness(cdk.Duration.minutes(1), 'app');
new elbv2.ApplicationTargetGroup(stack, 'Plain', {
  port: 80, protocolVersion: elbv2.ApplicationProtocolVersion.HTTP1, targetType: elbv2.TargetType.INSTANCE, vpc,
});
new elbv2.ApplicationTargetGroup(stack, 'Function', {
  healthCheck: { enabled: true, interval: cdk.Duration.minutes(1) },
  multiValueHeadersEnabled: true,
  targetType: elbv2.TargetType.LAMBDA,
});

app.synth();
