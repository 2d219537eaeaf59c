// The names that the reference library gives to what CloudFormation names: properties, attributes,
// classes, nested types and modules. `reference.mjs` holds them against the library itself.

/** `EnableECSManagedTags` → `Enable`, `ECS`, `Managed`, `Tags`. A digit ends a word. */
function words(name) {
  return name
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([0-9])([A-Za-z])/g, '$1 $2')
    .split(' ')
    .filter(Boolean);
}

const capitalized = (word) => word[0].toUpperCase() + word.slice(1).toLowerCase();

/** `VPCId` → `vpcId`, `M2tsSettings` → `m2TsSettings`. */
export function camelCase(name) {
  const [first, ...rest] = words(name);
  return first.toLowerCase() + rest.map(capitalized).join('');
}

// Names that the reference avoids because every object of some language has a method of that name.
const RENAMED_PROPERTIES = { Build: 'buildProperty', Equals: 'equalTo', GetObject: 'objectAccess' };

/** Of a property: `TargetGroupARNs` → `targetGroupArns`. */
export function propertyName(name) {
  // Plurals of acronyms that the rule for capitals would split before the last letter.
  return RENAMED_PROPERTIES[name] ?? camelCase(name.replace(/ARNs$|^VPCs$/, capitalized));
}

/** Of an attribute: `Endpoint.Address` → `attrEndpointAddress`. */
export function attributeName(name) {
  return `attr${name.split('.').map((part) => words(part).map(capitalized).join('')).join('')}`;
}

/** Of a resource type: `AWS::ECS::Service` → `CfnService`. */
export function className(resourceType) {
  return `Cfn${resourceType.split('::')[2]}`;
}

/** Of a nested type: `AwsVpcConfiguration` → `AwsVpcConfigurationProperty`. */
export function structName(definition) {
  return `${definition}Property`;
}

// Namespaces whose module is not called after them.
const MODULES = { 'Alexa::ASK': 'alexa_ask', 'AWS::Serverless': 'sam' };

/** Of a resource type: `AWS::ElasticLoadBalancingV2::Listener` → `elasticloadbalancingv2`. */
export function moduleName(resourceType) {
  const namespace = resourceType.split('::').slice(0, 2).join('::');
  return MODULES[namespace] ?? namespace.split('::')[1].toLowerCase();
}
