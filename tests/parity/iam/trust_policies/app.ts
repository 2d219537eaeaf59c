import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'TrustPolicies');
const role = (scope: cdk.Stack, id: string, assumedBy: iam.IPrincipal, externalIds?: string[]) =>
  new iam.Role(scope, id, { assumedBy, externalIds });

const ec2 = new iam.ServicePrincipal('ec2.amazonaws.com');
const account = new iam.AccountPrincipal('222222222222');
const web = new iam.WebIdentityPrincipal('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': 'me' } });

role(stack, 'ExternalIds', new iam.CompositePrincipal(account, new iam.ArnPrincipal('arn:aws:iam::333333333333:root')), ['only']);
role(stack, 'TaggedUnderConditions', account
  .withConditions({ StringEquals: { 'aws:PrincipalTag/a': 'b' } })
  .withSessionTags());
role(stack, 'ConditionsOnConditions', account
  .withConditions({ StringEquals: { 'aws:PrincipalTag/a': 'b' }, Bool: { x: 'true' } })
  .withConditions({ StringEquals: { 'aws:PrincipalTag/c': stack.region } }), ['x', 'y']);
role(stack, 'WebUnderConditions', web.withConditions({ StringLike: { 'accounts.google.com:sub': '1*' } }));
role(stack, 'MixedActions', new iam.CompositePrincipal(ec2, web, account.withSessionTags()));
role(stack, 'Imported', iam.Role.fromRoleArn(stack, 'Existing', 'arn:aws:iam::444444444444:role/existing'));
role(stack, 'OtherRole', iam.Role.fromRoleName(stack, 'Named', 'path/named', { mutable: false }));
role(stack, 'AUser', new iam.User(stack, 'User'));
role(stack, 'AUserInOrganization', new iam.PrincipalWithConditions(
  new iam.User(stack, 'Second'), { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }));
role(stack, 'Static', iam.ServicePrincipal.fromStaticServicePrincipleName('odd.eu-west-1.amazonaws.com'));
role(stack, 'OptInAgnostic', new iam.ServicePrincipal('sns', { region: 'ap-east-1' }));
role(stack, 'OldRegion', new iam.ServicePrincipal('sns.amazonaws.com', { region: 'us-east-2' }));
role(stack, 'China', new iam.ServicePrincipal('sns.amazonaws.com.cn'));
role(stack, 'Odd', new iam.ServicePrincipal('a.b.amazonaws.com'));
new cdk.CfnOutput(stack, 'Name', { value: iam.ServicePrincipal.servicePrincipalName('states') });

const hongKong = new cdk.Stack(app, 'HongKong', { env: { account: '111111111111', region: 'ap-east-1' } });
role(hongKong, 'OptInAtHome', new iam.ServicePrincipal('sns', { region: 'ap-east-1' }));
role(hongKong, 'OptInElsewhere', new iam.ServicePrincipal('sns', { region: 'af-south-1' }));
const china = new cdk.Stack(app, 'Beijing', { env: { account: '111111111111', region: 'cn-north-1' } });
const saml = iam.SamlProvider.fromSamlProviderArn(china, 'Saml', 'arn:aws-cn:iam::111111111111:saml-provider/idp');
role(china, 'Console', new iam.SamlConsolePrincipal(saml, { Bool: { 'aws:SecureTransport': 'true' } }));

// A trust policy that grows.
const grown = role(stack, 'Grown', ec2);
grown.assumeRolePolicy!.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [account] }));
grown.assumeRolePolicy!.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [account] }));
grown.assumeRolePolicy!.addStatements(new iam.PolicyStatement({
  actions: ['sts:TagSession'], principals: [ec2, new iam.ServicePrincipal('lambda.amazonaws.com')],
}));
grown.assumeRolePolicy!.addStatements(new iam.PolicyStatement({
  actions: ['sts:AssumeRole'], principals: [new iam.StarPrincipal()], conditions: { Bool: { y: 'true' } },
}));
grown.assumeRolePolicy!.addStatements(new iam.PolicyStatement({
  actions: ['sts:AssumeRole'], principals: [new iam.AnyPrincipal()], conditions: { Bool: { y: 'true' } },
}));
grown.assumeRolePolicy!.addStatements(iam.PolicyStatement.fromJson({
  Action: ['sts:AssumeRole', 'sts:TagSession'], Effect: 'Deny', Principal: { AWS: ['b', 'a'], Service: 'x' },
}));

app.synth();
