import * as cdk from 'aws-cdk-lib';
import { IConstruct } from 'constructs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'AspectsStack');
const first = new cdk.CfnResource(stack, 'First', { type: 'Custom::Thing' });
new cdk.CfnResource(stack, 'Second', { type: 'Custom::Other' });

class Note implements cdk.IAspect {
  private count = 0;
  constructor(private readonly name: string) {}
  visit(node: IConstruct) {
    if (cdk.CfnResource.isCfnResource(node)) node.addPropertyOverride(this.name, ++this.count);
  }
}

cdk.Aspects.of(app).add(new Note('FromApp'));
cdk.Aspects.of(stack).add(new Note('Late'), { priority: cdk.AspectPriority.READONLY });
cdk.Aspects.of(stack).add(new Note('Early'), { priority: cdk.AspectPriority.MUTATING });
cdk.Aspects.of(first).add(new Note('OnlyFirst'), { priority: 10 });

// An aspect may create constructs, which aspects then visit too.
cdk.Aspects.of(stack).add({
  visit(node: IConstruct) {
    if (node === first && !stack.node.tryFindChild('Made')) {
      new cdk.CfnResource(stack, 'Made', { type: 'Custom::Made' });
    }
  },
}, { priority: cdk.AspectPriority.MUTATING });

app.synth();
