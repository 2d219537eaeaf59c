import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Listeners');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { internetFacing: true, vpc });
const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/a');

balancer.addRedirect();
balancer.addRedirect({ open: false, sourcePort: 8080, targetPort: 8443, targetProtocol: elbv2.ApplicationProtocol.HTTPS });

const https = balancer.addListener('Https', {
  certificates: [certificate],
  defaultAction: elbv2.ListenerAction.fixedResponse(404, { contentType: 'text/plain', messageBody: 'nothing here' }),
  port: 443,
  sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS,
});
https.addCertificates('More', [
  elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/b'),
]);
https.addAction('Redirect', {
  action: elbv2.ListenerAction.redirect({ host: 'www.example.com', path: '/#{path}', permanent: true, query: 'a=b' }),
  conditions: [elbv2.ListenerCondition.hostHeaders(['example.com'])],
  priority: 1,
});
https.addAction('Teapot', {
  action: elbv2.ListenerAction.fixedResponse(418),
  conditions: [
    elbv2.ListenerCondition.pathPatterns(['/tea', '/coffee']),
    elbv2.ListenerCondition.httpHeader('X-Pot', ['yes']),
    elbv2.ListenerCondition.httpRequestMethods(['BREW']),
    elbv2.ListenerCondition.queryStrings([{ key: 'milk', value: 'no' }, { value: 'sugar' }]),
    elbv2.ListenerCondition.sourceIps(['10.0.0.0/8']),
  ],
  priority: 2,
  removeSuffix: true,
});
const closed = balancer.addListener('Closed', {
  defaultAction: elbv2.ListenerAction.fixedResponse(200),
  open: false,
  port: 8888,
  protocol: elbv2.ApplicationProtocol.HTTP,
});
closed.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/8'));
new cdk.CfnOutput(stack, 'ListenerArn', { value: https.listenerArn });

app.synth();
