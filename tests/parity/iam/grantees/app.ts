import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Grantees', { env: { account: '111111111111', region: 'eu-west-1' } });

/** A resource with a policy, as buckets and queues have one. */
class Guarded extends cdk.Resource implements iam.IResourceWithPolicyV2 {
  private readonly document = new iam.PolicyDocument({ assignSids: true });
  constructor(scope: cdk.Stack, id: string) {
    super(scope, id);
    new cdk.CfnResource(this, 'Resource', {
      type: 'Custom::Guarded', properties: { Policy: this.document },
    });
  }
  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    this.document.addStatements(statement);
    return { policyDependable: this, statementAdded: true };
  }
}
const guarded = new Guarded(stack, 'Guarded');
const either = (grantee: iam.IGrantable, action: string) => iam.Grant.addToPrincipalOrResource({
  actions: [action], grantee, resource: guarded, resourceArns: ['arn:of:guarded'], resourceSelfArns: ['*'],
});
const both = (grantee: iam.IGrantable, action: string) => iam.Grant.addToPrincipalAndResource({
  actions: [action], grantee, resource: guarded, resourceArns: ['arn:of:guarded'],
});

const service = new iam.ServicePrincipal('ec2.amazonaws.com');
const role = new iam.Role(stack, 'Role', { assumedBy: service });
const user = new iam.User(stack, 'User');
const group = new iam.Group(stack, 'Group');
const managed = new iam.ManagedPolicy(stack, 'Managed');
const inline = new iam.Policy(stack, 'Inline', { users: [user] });

either(role, 'a:Role');
either(user, 'a:User');
either(group, 'a:Group');
either(managed, 'a:Managed');
either(inline, 'a:Inline');
either(service, 'a:Service');
either(new iam.AccountPrincipal('111111111111'), 'a:OwnAccount');
either(new iam.AccountPrincipal('222222222222'), 'a:OtherAccount');
either(new iam.OrganizationPrincipal('o-1234567890'), 'a:Organization');
either(role.withoutPolicyUpdates(), 'a:Done');
either(iam.Role.fromRoleArn(stack, 'Handed', 'arn:aws:iam::111111111111:role/handed', {
  addGrantsToResources: true, mutable: false,
}), 'a:Handed');
either(iam.Role.fromRoleArn(stack, 'Foreign', 'arn:aws:iam::333333333333:role/foreign'), 'a:Foreign');
both(role, 'b:Role');
both(service, 'b:Service');

const combined = either(service, 'c:Service').combine(both(role, 'c:Role'));
combined.applyBefore(new cdk.CfnResource(stack, 'After', { type: 'Custom::After' }));
iam.Grant.drop(role, 'nothing').applyBefore(new cdk.CfnResource(stack, 'Unordered', { type: 'Custom::After' }));

role.grantPassRole(user);
role.grantAssumeRole(iam.User.fromUserName(stack, 'Existing', 'existing'));
new cdk.CfnResource(stack, 'AfterImmutable', { type: 'Custom::After' })
  .node.addDependency(role.withoutPolicyUpdates());

app.synth();
