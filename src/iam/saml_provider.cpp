#include <cdk/iam/saml_provider.hpp>

#include "names.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/cfn_saml_provider.hpp>

#include <fstream>
#include <iterator>

namespace cdk::iam {

namespace {

class ImportedSamlProvider final : public Resource, public virtual ISamlProvider {
 public:
  ImportedSamlProvider(Scope scope, String arn)
      : Resource(std::move(scope)), arn_(std::move(arn)) {}
  [[nodiscard]] String samlProviderArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }

 private:
  String arn_;
};

}  // namespace

SamlMetadataDocument SamlMetadataDocument::fromFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw ValidationError("SAML metadata document '" + path + "' cannot be read");
  return fromXml(
      String(std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>())));
}

SamlProvider::SamlProvider(Scope scope, SamlProviderProps props) : Resource(std::move(scope)) {
  if (!props.name.empty() && !props.name.isUnresolved()) {
    constexpr std::size_t longest = 128;
    const std::string_view name = props.name.literal();
    if (name.size() > longest || !detail::isWord(name, "_+=,.@-")) {
      fail(*this, "name",
           "'" + std::string(name) +
               "' is not allowed; it has 1 to 128 letters, digits and _ + = , . @ -");
    }
  }
  arn_ = create<CfnSAMLProvider>("Resource",
                                 {
                                     .name = props.name,
                                     .samlMetadataDocument = props.metadataDocument.xml(),
                                 })
             .ref();
}

ISamlProvider& SamlProvider::fromSamlProviderArn(IConstruct& scope, ConstructId id,
                                                 String samlProviderArn) {
  return scope.create<ImportedSamlProvider>(std::move(id), std::move(samlProviderArn));
}

}  // namespace cdk::iam
