import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'OidcCustomResource');

const provider = new iam.OpenIdConnectProvider(stack, 'Provider', {
  clientIds: ['client-1', 'client-2'],
  thumbprints: ['0123456789012345678901234567890123456789'],
  url: 'https://openid.example.com/path',
});
const plain = new iam.OpenIdConnectProvider(stack, 'Plain', {
  removalPolicy: cdk.RemovalPolicy.RETAIN, url: 'https://oidc.example.com',
});
new iam.Role(stack, 'Role', { assumedBy: new iam.OpenIdConnectPrincipal(provider) });
new cdk.CfnOutput(stack, 'Issuer', { value: provider.openIdConnectProviderIssuer });
new cdk.CfnOutput(stack, 'Thumbprints', { value: plain.openIdConnectProviderthumbprints });

const existing = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(stack, 'Existing',
  'arn:aws:iam::111111111111:oidc-provider/openid.example.com');
new iam.Role(stack, 'ForExisting', {
  assumedBy: new iam.OpenIdConnectPrincipal(existing, { StringEquals: { 'openid.example.com:aud': 'a' } }),
});
const native = iam.OidcProviderNative.fromOidcProviderArn(stack, 'Native',
  'arn:aws:iam::111111111111:oidc-provider/native.example.com/id');
new cdk.CfnOutput(stack, 'NativeIssuer', { value: native.oidcProviderIssuer });

app.synth();
