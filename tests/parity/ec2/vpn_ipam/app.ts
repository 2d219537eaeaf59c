import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'VpnIpam');

new ec2.Vpc(stack, 'Connected', {
  maxAzs: 1,
  natGateways: 0,
  restrictDefaultSecurityGroup: false,
  vpnConnections: {
    Dynamic: { asn: 65003, ip: '192.0.2.1' },
    Static: {
      ip: '192.0.2.2',
      staticRoutes: ['192.168.10.0/24', '192.168.20.0/24'],
      tunnelOptions: [{ preSharedKey: 'secret.key_1', tunnelInsideCidr: '169.254.10.0/30' }],
    },
  },
  vpnGatewayAsn: 65002,
  vpnRoutePropagation: [{ subnetType: ec2.SubnetType.PUBLIC }, { subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
});
const late = new ec2.Vpc(stack, 'Late', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
late.addVpnConnection('Office', { ip: '192.0.2.3' });
new cdk.CfnOutput(stack, 'LateGateway', { value: late.vpnGatewayId! });

new ec2.Vpc(stack, 'Managed', {
  ipAddresses: ec2.IpAddresses.awsIpamAllocation({
    defaultSubnetIpv4NetmaskLength: 24,
    ipv4IpamPoolId: 'ipam-pool-1',
    ipv4NetmaskLength: 18,
  }),
  maxAzs: 2,
  natGateways: 0,
  restrictDefaultSecurityGroup: false,
  subnetConfiguration: [
    { name: 'Web', subnetType: ec2.SubnetType.PUBLIC },
    { cidrMask: 28, name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    { cidrMask: 20, name: 'App', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  ],
});
new ec2.Vpc(stack, 'DualStack', {
  ipProtocol: ec2.IpProtocol.DUAL_STACK,
  ipv6Addresses: ec2.Ipv6Addresses.amazonProvided(),
  maxAzs: 1,
  restrictDefaultSecurityGroup: false,
  subnetConfiguration: [
    { ipv6AssignAddressOnCreation: false, mapPublicIpOnLaunch: true, name: 'Web', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  ],
});

app.synth();
