#include <cdk/lambda/runtime.hpp>

namespace cdk::lambda {

Runtime::Runtime(String name, std::optional<RuntimeFamily> family, LambdaRuntimeProps props)
    : name_(std::move(name)),
      bundlingImage_(std::move(props.bundlingDockerImage)),
      family_(family) {
  const auto note = [this](const Boolean& given, Feature feature) {
    if (given.value_or(false)) features_ = static_cast<unsigned char>(features_ | feature);
  };
  note(props.supportsInlineCode, INLINE);
  note(props.supportsCodeGuruProfiling, PROFILING);
  note(props.supportsSnapStart, SNAP_START);
  note(props.isVariable, VARIABLE);
}

std::string Runtime::bundlingDockerImage() const {
  if (bundlingImage_.has_value()) return std::string(bundlingImage_.literal());
  return "public.ecr.aws/sam/build-" + toString();
}

Runtime Runtime::determineLatestPythonRuntime(IConstruct& /*scope*/) { return PYTHON_3_13; }

}  // namespace cdk::lambda
