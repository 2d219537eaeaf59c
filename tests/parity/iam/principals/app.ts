import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Principals');
const role = (id: string, assumedBy: iam.IPrincipal) => new iam.Role(stack, id, { assumedBy });

role('Service', new iam.ServicePrincipal('ecs-tasks.amazonaws.com'));
role('RegionalService', new iam.ServicePrincipal('states', { region: 'cn-north-1' }));
role('LogsService', new iam.ServicePrincipal('logs.amazonaws.com'));
role('Account', new iam.AccountPrincipal('222222222222'));
role('Root', new iam.AccountRootPrincipal());
role('Arn', new iam.ArnPrincipal('arn:aws:iam::222222222222:user/someone'));
role('InOrganization', new iam.ArnPrincipal('*').inOrganization('o-1234567890'));
role('Organization', new iam.OrganizationPrincipal('o-1234567890'));
role('Anyone', new iam.AnyPrincipal());
role('Star', new iam.StarPrincipal());
role('Canonical', new iam.CanonicalUserPrincipal('79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'));
role('Federated', new iam.FederatedPrincipal('cognito-identity.amazonaws.com',
  { StringEquals: { aud: 'pool' } }, 'sts:AssumeRoleWithWebIdentity'));
role('Web', new iam.WebIdentityPrincipal('accounts.google.com'));

const saml = iam.SamlProvider.fromSamlProviderArn(stack, 'Provider', 'arn:aws:iam::111111111111:saml-provider/idp');
role('Saml', new iam.SamlPrincipal(saml, { StringEquals: { 'SAML:aud': 'here' } }));
role('SamlConsole', new iam.SamlConsolePrincipal(saml));

role('Composite', new iam.CompositePrincipal(
  new iam.ServicePrincipal('ec2.amazonaws.com'),
  new iam.ServicePrincipal('ecs.amazonaws.com'),
  new iam.AccountPrincipal('333333333333'),
));
role('Conditional', new iam.AccountPrincipal('222222222222').withConditions({
  StringEquals: { 'aws:PrincipalTag/team': 'core' },
}));
role('Tagged', new iam.ServicePrincipal('ec2.amazonaws.com').withSessionTags());
role('ConditionalComposite', new iam.CompositePrincipal(
  new iam.ServicePrincipal('ec2.amazonaws.com', { conditions: { Bool: { 'aws:SecureTransport': 'true' } } }),
  new iam.ArnPrincipal('arn:aws:iam::222222222222:root'),
));

app.synth();
