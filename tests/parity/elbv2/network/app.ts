import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Network');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const certificates = ['a', 'b'].map((id) =>
  elbv2.ListenerCertificate.fromArn(`arn:aws:acm:eu-west-1:111111111111:certificate/${id}`));
const balancer = new elbv2.NetworkLoadBalancer(stack, 'Balancer', {
  clientRoutingPolicy: elbv2.ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY,
  deletionProtection: true,
  enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false,
  internetFacing: true,
  loadBalancerName: 'edge',
  minimumCapacityUnit: 5500,
  vpc,
  zonalShift: true,
});
balancer.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
balancer.addSecurityGroup(new ec2.SecurityGroup(stack, 'Second', { vpc }));

const group = (id: string, port: number, protocol?: elbv2.Protocol) =>
  new elbv2.NetworkTargetGroup(stack, id, { port, protocol, targetType: elbv2.TargetType.IP, vpc });
const first = group('First', 8443);
const second = group('Second2', 8444);
const tls = balancer.addListener('Tls', {
  alpnPolicy: elbv2.AlpnPolicy.HTTP2_PREFERRED,
  certificates,
  defaultTargetGroups: [first],
  port: 443,
  tcpIdleTimeout: cdk.Duration.minutes(10),
});
tls.addCertificates('More', [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/c')]);
balancer.addListener('OldTls', {
  certificates: [certificates[0]], defaultTargetGroups: [first], port: 8443, protocol: elbv2.Protocol.TLS, sslPolicy: elbv2.SslPolicy.TLS12,
});
balancer.addListener('Udp', {
  defaultTargetGroups: [group('Dns', 53, elbv2.Protocol.UDP)], port: 53, protocol: elbv2.Protocol.UDP,
});
balancer.addListener('Both', {
  defaultAction: elbv2.NetworkListenerAction.forward([group('Any', 514, elbv2.Protocol.TCP_UDP)]), port: 514, protocol: elbv2.Protocol.TCP_UDP,
});
balancer.addListener('Shared', { defaultAction: elbv2.NetworkListenerAction.forward([first, second]), port: 81 });
balancer.addListener('Weighted', {
  defaultAction: elbv2.NetworkListenerAction.weightedForward(
    [{ targetGroup: first, weight: 9 }, { targetGroup: second }], { stickinessDuration: cdk.Duration.minutes(5) }),
  port: 82,
});
const late = new elbv2.NetworkListener(stack, 'Late', { loadBalancer: balancer, port: 83 });
late.addTargetGroups('Groups', first);
late.addAction('Action', { action: elbv2.NetworkListenerAction.forward([second]) });
const targets = balancer.addListener('Added', { port: 84, protocol: elbv2.Protocol.TCP }).addTargets('Targets', {
  deregistrationDelay: cdk.Duration.seconds(30),
  healthCheck: { interval: cdk.Duration.seconds(10), port: '9000' },
  port: 8084,
  preserveClientIp: true,
  proxyProtocolV2: true,
  targetGroupName: 'added',
});
new cdk.CfnOutput(stack, 'Arn', { value: tls.listenerArn });
new cdk.CfnOutput(stack, 'TargetsArn', { value: targets.targetGroupArn });
new ec2.VpcEndpointService(stack, 'Service', { vpcEndpointServiceLoadBalancers: [balancer] });

app.synth();
