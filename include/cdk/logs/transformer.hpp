#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/logs/processor.hpp>

#include <vector>

namespace cdk::logs {

class ILogGroup;

/// What `ILogGroup::addTransformer` takes.
struct TransformerOptions {
  /// The steps in their order, 1 to 20.
  std::vector<IProcessor> transformerConfig{};
  /// For the reader: CloudFormation has no name for it.
  Required<String> transformerName;
};

/// Props of `Transformer`.
struct TransformerProps {
  /// A change replaces the transformer.
  Required<Ref<ILogGroup>> logGroup;
  /// The steps in their order, 1 to 20.
  std::vector<IProcessor> transformerConfig{};
  /// For the reader: CloudFormation has no name for it.
  Required<String> transformerName;
};

/// Changes log events as they come. A log group has at most one; its class has to be `STANDARD`.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html
class Transformer : public Resource {
 public:
  using Props = TransformerProps;
  /// Throws `ValidationError` where there are no processors or more than 20, where the first is no
  /// parser, for more than five parsers, for more than one each of `grok`, `addKeys`, `copyValue`,
  /// `parseToOCSF` and vended parsers, and where one of the latter two is not the first.
  Transformer(Scope scope, Props props);
};

}  // namespace cdk::logs
