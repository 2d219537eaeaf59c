import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Props');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });

new elbv2.ApplicationLoadBalancer(stack, 'All', {
  clientKeepAlive: cdk.Duration.minutes(10),
  crossZoneEnabled: true,
  denyAllIgwTraffic: true,
  desyncMitigationMode: elbv2.DesyncMitigationMode.MONITOR,
  dropInvalidHeaderFields: false,
  http2Enabled: true,
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.DUAL_STACK,
  minimumCapacityUnit: 150,
  preserveXffClientPort: true,
  vpc,
  wafFailOpen: true,
  xAmznTlsVersionAndCipherSuiteHeaders: true,
  xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.REMOVE,
}).addListener('Http', { defaultAction: elbv2.ListenerAction.fixedResponse(200), port: 80 });

const ipv6 = new elbv2.ApplicationLoadBalancer(stack, 'Ipv6', {
  desyncMitigationMode: elbv2.DesyncMitigationMode.DEFENSIVE,
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4,
  vpc,
  xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.PRESERVE,
});
const listener = ipv6.addListener('Http', { defaultAction: elbv2.ListenerAction.fixedResponse(200), port: 80 });
ipv6.setAttribute('deletion_protection.enabled', 'true');
ipv6.setAttribute('zonal_shift.config.enabled', 'true');
ipv6.setAttribute('waf.fail_open.enabled', 'true');
ipv6.removeAttribute('waf.fail_open.enabled');
listener.setAttribute('routing.http.response.server.enabled', 'false');
listener.setAttribute('routing.http.response.x_frame_options.header_value', 'DENY');
listener.removeAttribute('routing.http.response.x_frame_options.header_value');

new elbv2.ApplicationLoadBalancer(stack, 'Appending', {
  minimumCapacityUnit: 0, vpc, xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.APPEND,
});
for (const [id, value] of Object.entries({
  Dns: ipv6.loadBalancerDnsName,
  Groups: cdk.Fn.join(',', ipv6.loadBalancerSecurityGroups),
  Name: ipv6.loadBalancerName,
})) new cdk.CfnOutput(stack, id, { value });

app.synth();
