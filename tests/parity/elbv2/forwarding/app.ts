import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Forwarding');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const group = (id: string) => new elbv2.ApplicationTargetGroup(stack, id, { port: 80, targetType: elbv2.TargetType.IP, vpc });
const blue = group('Blue');
const green = group('Green');
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const listener = balancer.addListener('Http', {
  defaultAction: elbv2.ListenerAction.weightedForward([{ targetGroup: blue, weight: 9 }, { targetGroup: green }]), port: 80,
});
const path = (...patterns: string[]) => [elbv2.ListenerCondition.pathPatterns(patterns)];
listener.addAction('Shared', { action: elbv2.ListenerAction.forward([blue, green]), conditions: path('/shared'), priority: 10 });
listener.addAction('Sticky', {
  action: elbv2.ListenerAction.forward([blue], { stickinessDuration: cdk.Duration.hours(1) }), conditions: path('/sticky'), priority: 20,
});
listener.addTargetGroups('Groups', { conditions: path('/groups'), priority: 30, targetGroups: [blue, green] });
listener.addTargets('Targets', {
  conditions: path('/a', '/b', '/c', '/d', '/e'),
  deregistrationDelay: cdk.Duration.seconds(20),
  enableAnomalyMitigation: true,
  healthCheck: { path: '/ok' },
  loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
  port: 8443,
  priority: 40,
  protocol: elbv2.ApplicationProtocol.HTTPS,
  protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2,
  stickinessCookieDuration: cdk.Duration.hours(2),
  stickinessCookieName: 'session',
  targetGroupName: 'targets',
});
const rule = new elbv2.ApplicationListenerRule(stack, 'Rule', {
  action: elbv2.ListenerAction.redirect({ host: '#{host}', permanent: true, port: '8443', protocol: 'HTTPS', query: '#{query}' }),
  conditions: path('/old'),
  listener,
  priority: 50,
});
rule.addCondition(elbv2.ListenerCondition.httpRequestMethods(['GET', 'HEAD']));
new elbv2.ApplicationListenerRule(stack, 'GroupsRule', { conditions: path('/rule'), listener, priority: 60, targetGroups: [green] });
const secure = balancer.addListener('Https', {
  certificates: ['a', 'b', 'c'].map((id) => elbv2.ListenerCertificate.fromArn(`arn:aws:acm:eu-west-1:111111111111:certificate/${id}`)),
  defaultAction: elbv2.ListenerAction.authenticateJwt({
    issuer: 'https://issuer.example.com', jwksEndpoint: 'https://issuer.example.com/jwks.json', next: elbv2.ListenerAction.forward([green]),
  }),
  protocol: elbv2.ApplicationProtocol.HTTPS,
});
new elbv2.ApplicationListenerCertificate(stack, 'Certificate', {
  certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/d')], listener: secure,
});
new cdk.CfnOutput(stack, 'RuleArn', { value: rule.listenerRuleArn });

app.synth();
