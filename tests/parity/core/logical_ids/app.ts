import * as cdk from 'aws-cdk-lib';
import { Construct } from 'constructs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LogicalIds');
const thing = (scope: Construct, id: string) => new cdk.CfnResource(scope, id, { type: 'Custom::Thing' });

thing(stack, 'Plain');
thing(stack, 'with-dash.and_more');
thing(stack, '1st');
const outer = new Construct(stack, 'Outer');
thing(outer, 'Inner');
thing(outer, 'Resource');
thing(new Construct(outer, 'Holder'), 'Default');
const nested = new Construct(outer, 'Outer');
thing(nested, 'Outer');
const hidden = new Construct(outer, 'Resource-1');
thing(hidden, 'Resource');
const deflt = new Construct(stack, 'Default');
thing(deflt, 'Child');
let deep: Construct = stack;
for (let i = 0; i < 14; i++) deep = new Construct(deep, `AVeryLongNameForALevel${i}`);
thing(deep, 'End');
thing(new Construct(stack, 'ä'), 'Ö');

const renamed = thing(new Construct(stack, 'Before'), 'Resource');
stack.renameLogicalId('Before9295B271', 'After');
const user = new cdk.CfnResource(stack, 'User', {
  type: 'Custom::User',
  properties: {
    AddrHead: stack.node.addr.slice(0, 4),
    Path: nested.node.path,
    Renamed: renamed.ref,
    StackRelative: cdk.Names.stackRelativeConstructPath(nested),
    UniqueId: cdk.Names.uniqueId(nested),
    UniqueLong: cdk.Names.uniqueId(deep),
    UniqueName: cdk.Names.uniqueResourceName(nested, { maxLength: 20, separator: '-' }),
    UniqueNameShort: cdk.Names.uniqueResourceName(stack, {}),
    UniqueNameSpecial: cdk.Names.uniqueResourceName(hidden, { allowedSpecialCharacters: '-' }),
  },
});
user.node.addDependency(renamed);

app.synth();
