import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'NetworkSubnets');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const [a, b] = vpc.publicSubnets;

new elbv2.NetworkLoadBalancer(stack, 'Addresses', {
  internetFacing: true,
  subnetMappings: [{ allocationId: 'eipalloc-1', subnet: a }, { allocationId: 'eipalloc-2', ipv6Address: '2001:db8::1', subnet: b }],
  vpc,
});
new elbv2.NetworkLoadBalancer(stack, 'Internal', {
  disableSecurityGroups: true,
  subnetMappings: [{ privateIpv4Address: '10.0.128.5', subnet: vpc.isolatedSubnets[0] }],
  vpc,
});
const dual = new elbv2.NetworkLoadBalancer(stack, 'Dual', {
  clientRoutingPolicy: elbv2.ClientRoutingPolicy.ANY_AVAILABILITY_ZONE,
  crossZoneEnabled: false,
  denyAllIgwTraffic: false,
  enablePrefixForIpv6SourceNat: true,
  internetFacing: true,
  ipAddressType: elbv2.IpAddressType.DUAL_STACK,
  subnetMappings: [
    { sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.autoAssigned(), subnet: a },
    { sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.fromIpv6Prefix('2001:db8:1234:5678::/80'), subnet: b },
  ],
  vpc,
  zonalShift: false,
});
dual.addListener('Udp', { port: 53, protocol: elbv2.Protocol.UDP }).addTargets('Dns', { port: 53 });
const securityGroup = new ec2.SecurityGroup(stack, 'Group', { vpc });
new elbv2.NetworkLoadBalancer(stack, 'Grouped', {
  clientRoutingPolicy: elbv2.ClientRoutingPolicy.AVAILABILITY_ZONE_AFFINITY,
  enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: true,
  securityGroups: [securityGroup],
  vpc,
  vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
});

app.synth();
