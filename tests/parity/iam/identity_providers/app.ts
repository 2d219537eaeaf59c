import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'IdentityProviders');

const oidc = new iam.OidcProviderNative(stack, 'Oidc', {
  clientIds: ['sts.amazonaws.com'],
  thumbprints: ['0123456789012345678901234567890123456789'],
  url: 'https://token.actions.githubusercontent.com',
});
new iam.Role(stack, 'Github', {
  assumedBy: new iam.OpenIdConnectPrincipal(oidc, {
    StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:owner/name:*' },
  }),
});
const saml = new iam.SamlProvider(stack, 'Saml', {
  metadataDocument: iam.SamlMetadataDocument.fromXml('<xml>'.padEnd(1000, ' ')),
});
new iam.Role(stack, 'Console', { assumedBy: new iam.SamlConsolePrincipal(saml) });

app.synth();
