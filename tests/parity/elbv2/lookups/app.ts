import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lookups', { env: { account: '111111111111', region: 'eu-west-1' } });

// In the context.
const found = elbv2.ApplicationLoadBalancer.fromLookup(stack, 'Found', { loadBalancerTags: { team: 'core' } });
found.addListener('Http', { port: 80 }).addTargets('Targets', { port: 80 });
new cdk.CfnOutput(stack, 'FoundArn', { value: found.loadBalancerArn });
new cdk.CfnOutput(stack, 'FoundDns', { value: found.loadBalancerDnsName });
new cdk.CfnOutput(stack, 'FoundZone', { value: found.loadBalancerCanonicalHostedZoneId });
found.metrics.requestCount().createAlarm(stack, 'Alarm', { evaluationPeriods: 1, threshold: 100 });
const listener = elbv2.ApplicationListener.fromLookup(stack, 'Listener', {
  listenerPort: 443, listenerProtocol: elbv2.ApplicationProtocol.HTTPS, loadBalancerArn: found.loadBalancerArn,
});
listener.addAction('Teapot', {
  action: elbv2.ListenerAction.fixedResponse(418), conditions: [elbv2.ListenerCondition.pathPatterns(['/tea'])], priority: 1,
});
listener.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/8'));

// Not in the context: placeholders, and a list of what is missing.
const missing = elbv2.ApplicationLoadBalancer.fromLookup(stack, 'Missing', {
  loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/other/50dc6c495c0c9188',
});
missing.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
const network = elbv2.NetworkLoadBalancer.fromLookup(stack, 'Network', { loadBalancerTags: { env: 'test', team: 'core' } });
network.addListener('Tcp', { port: 80 }).addTargets('Targets', { port: 80 });
new cdk.CfnOutput(stack, 'NetworkDns', { value: network.loadBalancerDnsName });
new cdk.CfnOutput(stack, 'NetworkGroups', { value: cdk.Fn.join(',', network.securityGroups ?? []) });
const missingListener = elbv2.ApplicationListener.fromLookup(stack, 'MissingListener', {
  listenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/other/50dc6c495c0c9188/f2f7dc8efc522ab2',
});
missingListener.addCertificates('More', [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/a')]);
const networkListener = elbv2.NetworkListener.fromLookup(stack, 'NetworkListener', {
  listenerPort: 8443, listenerProtocol: elbv2.Protocol.TLS, loadBalancerTags: { team: 'core' },
});
new cdk.CfnOutput(stack, 'NetworkListenerArn', { value: networkListener.listenerArn });

app.synth();
