import * as cdk from 'aws-cdk-lib';
import { DependencyGroup } from 'constructs';

const app = new cdk.App();
const top = new cdk.Stack(app, 'Top');
const first = new cdk.NestedStack(top, 'First');
const second = new cdk.NestedStack(top, 'Second');
const inner = new cdk.NestedStack(second, 'Inner');
const other = new cdk.Stack(app, 'Other');
const make = (scope: cdk.Stack, id: string) => new cdk.CfnResource(scope, id, { type: 'Custom::Thing' });

const inTop = make(top, 'InTop');
const inFirst = make(first, 'InFirst');
const inSecond = make(second, 'InSecond');
const inInner = make(inner, 'InInner');
const inOther = make(other, 'InOther');

inFirst.addResourceDependency(inTop);
inSecond.addResourceDependency(inFirst);
inInner.addResourceDependency(inSecond);
inInner.addResourceDependency(inOther);
const last = make(top, 'Last');
last.addResourceDependency(inInner);

const third = new cdk.NestedStack(top, 'Third');
third.addStackDependency(first);
make(third, 'InThird').node.addDependency(second);

const group = new DependencyGroup(inTop);
const grouped = make(top, 'Grouped');
grouped.node.addDependency(group);
group.add(third);

// Taken back.
const free = make(first, 'Free');
free.addResourceDependency(last);
free.removeResourceDependency(last);

app.synth();
