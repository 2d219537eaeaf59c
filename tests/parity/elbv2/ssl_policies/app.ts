import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'SslPolicies');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const loadBalancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const certificates = [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/a')];
const defaultAction = elbv2.ListenerAction.fixedResponse(200);
const P = elbv2.SslPolicy;
[
  P.RECOMMENDED_TLS, P.TLS13_12_PQ, P.RECOMMENDED, P.TLS13_RES, P.TLS13_EXT1, P.TLS13_EXT2, P.TLS13_10, P.TLS13_11, P.TLS13_13,
  P.TLS13_13_PQ, P.TLS13_12_RES_PQ, P.TLS13_12_EXT1_PQ, P.TLS13_12_EXT2_PQ, P.TLS13_10_PQ, P.FIPS_TLS13_13, P.FIPS_TLS13_12_RES,
  P.FIPS_TLS13_12, P.FIPS_TLS13_12_EXT0, P.FIPS_TLS13_12_EXT1, P.FIPS_TLS13_12_EXT2, P.FIPS_TLS13_11, P.FIPS_TLS13_10,
  P.FIPS_TLS13_13_PQ, P.FIPS_TLS13_12_PQ, P.FIPS_TLS13_12_RES_PQ, P.FIPS_TLS13_12_EXT0_PQ, P.FIPS_TLS13_12_EXT1_PQ,
  P.FIPS_TLS13_12_EXT2_PQ, P.FIPS_TLS13_10_PQ, P.FORWARD_SECRECY_TLS12_RES_GCM, P.FORWARD_SECRECY_TLS12_RES, P.FORWARD_SECRECY_TLS12,
  P.FORWARD_SECRECY_TLS11, P.FORWARD_SECRECY, P.TLS12, P.TLS12_EXT, P.TLS11, P.LEGACY,
].forEach((sslPolicy, i) => new elbv2.ApplicationListener(stack, `Listener${i}`, {
  certificates, defaultAction, loadBalancer, open: false, port: 1000 + i, protocol: elbv2.ApplicationProtocol.HTTPS, sslPolicy,
}));
const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { vpc });
const { HTTP1_ONLY, HTTP2_ONLY, HTTP2_OPTIONAL, HTTP2_PREFERRED, NONE } = elbv2.AlpnPolicy;
[HTTP1_ONLY, HTTP2_ONLY, HTTP2_OPTIONAL, HTTP2_PREFERRED, NONE].forEach((alpnPolicy, i) =>
  network.addListener(`Tls${i}`, { alpnPolicy, certificates, port: 443 + i }).addTargets('Targets', { port: 443 }));

app.synth();
