#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The facts of one service, as `spec/<service>.json` has them (`spec/README.md` describes the
/// format), checked and sorted.

namespace cfngen {

/// A type as a property or attribute has it.
struct Type {
  enum class Kind { STRING, NUMBER, INTEGER, BOOLEAN, JSON, DATE, TAG, STRUCT, LIST, MAP };
  Kind kind = Kind::JSON;
  std::string name;           ///< of STRUCT: `AwsVpcConfigurationProperty`
  std::vector<Type> element;  ///< of LIST and MAP: one

  /// The struct that is at the end of lists and maps; empty if there is none.
  [[nodiscard]] const std::string& innermostStruct() const;
};

/// Another resource type that a property refers to, and what of it the property takes.
struct Relation {
  std::string type;      ///< `AWS::IAM::Role`
  std::string property;  ///< `Arn`
};

enum class Replaces { NO, YES, MAYBE };

struct Property {
  std::string name;   ///< CloudFormation's: `EnableECSManagedTags`
  std::string camel;  ///< the CDK's: `enableEcsManagedTags`
  Type type;
  bool required = false;
  Replaces replaces = Replaces::NO;
  std::vector<std::string> values;  ///< allowed values; empty where any is
  std::vector<Relation> relations;
  std::string deprecated;
};

struct StructType {
  std::string name;  ///< `AwsVpcConfigurationProperty`
  std::vector<Property> properties;
};

struct Attribute {
  std::string name;      ///< CloudFormation's: `Endpoint.Address`
  std::string function;  ///< `attrEndpointAddress`
  Type type;
};

enum class TagVariant { NONE, STANDARD, AUTOSCALING_GROUP, MAP };

struct Resource {
  std::string type;       ///< `AWS::ECS::Service`
  std::string className;  ///< `CfnService`
  std::vector<Property> properties;
  std::vector<StructType> types;
  std::vector<Attribute> attributes;
  std::vector<std::string> refIdentifier;
  TagVariant tags = TagVariant::NONE;
  std::string tagProperty;
  bool stateful = false;
};

struct Service {
  std::string name;     ///< `ecs`
  std::string version;  ///< of the facts
  std::vector<Resource> resources;
};

/// Reads the text of one spec file. Throws `std::runtime_error` that names the place and what is
/// wrong with it.
Service parseService(std::string_view text, const std::string& fileName);

}  // namespace cfngen
