import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'TrustStores');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const bucket = new s3.Bucket(stack, 'Bucket');
const generated = new elbv2.TrustStore(stack, 'Generated', { bucket, key: 'ca.pem' });
const named = new elbv2.TrustStore(stack, 'Named', { bucket, key: 'more/ca.pem', trustStoreName: 'my-authorities', version: 'v1' });
const imported = elbv2.TrustStore.fromTrustStoreArn(
  stack, 'Imported', 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:truststore/my-trust/73e2d6bc24d8a067');
new elbv2.TrustStoreRevocation(stack, 'Revocation', {
  revocationContents: [
    { bucket, key: 'first.crl' },
    { bucket, key: 'second.crl', revocationType: elbv2.RevocationType.CRL, version: 'v2' },
  ],
  trustStore: generated,
});

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const certificates = [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/a')];
const defaultAction = elbv2.ListenerAction.fixedResponse(200);
const { OFF, PASS_THROUGH, VERIFY } = elbv2.MutualAuthenticationMode;
const listeners: elbv2.MutualAuthentication[] = [
  { advertiseTrustStoreCaNames: true, ignoreClientCertificateExpiry: true, mutualAuthenticationMode: VERIFY, trustStore: generated },
  { advertiseTrustStoreCaNames: false, mutualAuthenticationMode: VERIFY, trustStore: named },
  { mutualAuthenticationMode: VERIFY, trustStore: imported },
  { mutualAuthenticationMode: PASS_THROUGH },
  { mutualAuthenticationMode: OFF },
  {},
];
listeners.forEach((mutualAuthentication, i) => balancer.addListener(`Https${i}`, {
  certificates, defaultAction, mutualAuthentication, port: 8440 + i, protocol: elbv2.ApplicationProtocol.HTTPS,
}));
new cdk.CfnOutput(stack, 'Arn', { value: generated.trustStoreArn });
new cdk.CfnOutput(stack, 'Name', { value: generated.trustStoreName });
new cdk.CfnOutput(stack, 'Certificates', { value: cdk.Token.asString(generated.numberOfCaCertificates) });
new cdk.CfnOutput(stack, 'Status', { value: named.status });
new cdk.CfnOutput(stack, 'ImportedName', { value: imported.trustStoreName });

app.synth();
