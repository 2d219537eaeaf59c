import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ImportedRoles', { env: { account: '111111111111', region: 'eu-west-1' } });
const statement = () => new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] });

const mutable = iam.Role.fromRoleArn(stack, 'Mutable', 'arn:aws:iam::111111111111:role/path/mutable');
mutable.addToPrincipalPolicy(statement());
mutable.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
const immutable = iam.Role.fromRoleArn(stack, 'Immutable', 'arn:aws:iam::111111111111:role/immutable', { mutable: false });
immutable.addToPrincipalPolicy(statement());
const foreign = iam.Role.fromRoleArn(stack, 'Foreign', 'arn:aws:iam::222222222222:role/foreign');
foreign.addToPrincipalPolicy(statement());
const named = iam.Role.fromRoleName(stack, 'Named', 'by-name', { defaultPolicyName: 'ChosenPolicy' });
named.addToPrincipalPolicy(statement());
named.attachInlinePolicy(new iam.Policy(stack, 'Inline', { statements: [statement()] }));

const managed = new iam.ManagedPolicy(stack, 'Managed', { statements: [statement()] });
mutable.addManagedPolicy(managed);

const own = new iam.Role(stack, 'Own', { assumedBy: mutable });
const frozen = own.withoutPolicyUpdates();
frozen.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['never:Seen'], resources: ['*'] }));

new cdk.CfnOutput(stack, 'MutableName', { value: mutable.roleName });
new cdk.CfnOutput(stack, 'NamedArn', { value: named.roleArn });
new cdk.CfnOutput(stack, 'FrozenArn', { value: frozen.roleArn });

app.synth();
