'use strict';
/**
 * Custom resources that read and write JSON at deployment, when the late-bound parts of it are known.
 *
 * Custom::AWSCDKCfnJson           Value: JSON text. Data.Value: what it says.
 * Custom::AWSCDKCfnJsonStringify  Value: anything. Data.Value: JSON text of it.
 *
 * CloudFormation hands properties over as text, lists and objects, so `Value` of the second one has
 * no numbers in it. Nothing is made, so there is nothing to delete.
 */
const CONVERSIONS = {
  'Custom::AWSCDKCfnJson': parse,
  'Custom::AWSCDKCfnJsonStringify': JSON.stringify,
};

exports.handler = async ({ RequestType, ResourceType, ResourceProperties }) => {
  if (RequestType === 'Delete') return {};
  const convert = CONVERSIONS[ResourceType];
  if (convert === undefined) throw new Error(`Unknown resource type ${ResourceType}`);
  const { Value } = ResourceProperties;
  if (Value === undefined) throw new Error('The property Value is missing');
  return { Data: { Value: convert(Value) } };
};

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold something that is not for logs.
    throw new Error(`Value is not valid JSON (${String(text).length} characters)`);
  }
}
