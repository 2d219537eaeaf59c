import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LoadBalancers');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });

const internal = new elbv2.ApplicationLoadBalancer(stack, 'Internal', { vpc });
new cdk.CfnOutput(stack, 'Arn', { value: internal.loadBalancerArn });
new cdk.CfnOutput(stack, 'FullName', { value: internal.loadBalancerFullName });
new cdk.CfnOutput(stack, 'Zone', { value: internal.loadBalancerCanonicalHostedZoneId });

const securityGroup = new ec2.SecurityGroup(stack, 'Group', { vpc });
const facing = new elbv2.ApplicationLoadBalancer(stack, 'Facing', {
  deletionProtection: true,
  desyncMitigationMode: elbv2.DesyncMitigationMode.STRICTEST,
  dropInvalidHeaderFields: true,
  http2Enabled: false,
  idleTimeout: cdk.Duration.seconds(120),
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.IPV4,
  loadBalancerName: 'facing',
  preserveHostHeader: true,
  securityGroup,
  vpc,
});
facing.setAttribute('routing.http.x_amzn_tls_version_and_cipher_suite.enabled', 'true');
facing.addSecurityGroup(new ec2.SecurityGroup(stack, 'Second', { vpc }));

new elbv2.ApplicationLoadBalancer(stack, 'Placed', {
  internetFacing: true, vpc, vpcSubnets: { availabilityZones: [vpc.availabilityZones[0]], subnetType: ec2.SubnetType.PUBLIC },
});

const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { crossZoneEnabled: true, vpc });
network.addListener('Tcp', { port: 443 }).addTargets('Group', {
  port: 8443, targets: [],
});

app.synth();
