#include <cdk/ecs/secret.hpp>

#include <cdk/ssm/parameter.hpp>

namespace cdk::ecs {

namespace {

class FromParameter : public ISecretSource {
 public:
  explicit FromParameter(ssm::IParameter& parameter) : parameter_(&parameter) {}
  [[nodiscard]] String arn() const override { return parameter_->parameterArn(); }
  [[nodiscard]] bool hasField() const override { return false; }
  iam::Grant grantRead(Handle<iam::IGrantable> grantee) override {
    return parameter_->grantRead(std::move(grantee));
  }

 private:
  ssm::IParameter* parameter_;
};

}  // namespace

Secret Secret::fromSsmParameter(ssm::IParameter& parameter) {
  return Secret(std::make_shared<FromParameter>(parameter));
}

}  // namespace cdk::ecs
