#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

class Providers : public testing::Test {
 protected:
  void expectOidcRefusal(OidcProviderNativeProps props, const std::string& part) {
    expectRefusal(
        [&] { stack.create<OidcProviderNative>("Provider" + std::to_string(count++), props); },
        part);
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  int count = 0;
};

TEST_F(Providers, CheckTheirUrls) {
  expectOidcRefusal({.url = "http://example.com"},
                    "[Stack/Provider0] url: 'http://example.com' is not allowed; it begins with");
  expectOidcRefusal({.url = "https://" + std::string(250, 'x')},
                    "url: it has 258 characters; at most 255");
  EXPECT_NO_THROW(stack.create<OidcProviderNative>("Late", {.url = Aws::URL_SUFFIX}));
}

TEST_F(Providers, CheckTheirClients) {
  expectOidcRefusal({.clientIds = std::vector<String>(101, "x"), .url = "https://x"},
                    "clientIds: there are 101; at most 100");
  expectOidcRefusal({.clientIds = {std::string(256, 'x')}, .url = "https://x"},
                    "x' has 256 characters; at most 255");
}

TEST_F(Providers, CheckTheirThumbprints) {
  expectOidcRefusal(
      {.thumbprints = std::vector<String>(6, std::string(40, 'a')), .url = "https://x"},
      "thumbprints: there are 6; at most 5");
  expectOidcRefusal({.thumbprints = {"abc"}, .url = "https://x"},
                    "thumbprints: 'abc' is not allowed; it has 40 hexadecimal digits");
  expectOidcRefusal({.thumbprints = {std::string(40, 'g')}, .url = "https://x"},
                    "ggg' is not allowed; it has 40 hexadecimal digits");
}

TEST_F(Providers, OfSamlCheckTheirNames) {
  const auto document = SamlMetadataDocument::fromXml("<xml/>");
  expectRefusal(
      [&] { stack.create<SamlProvider>("Saml", {.metadataDocument = document, .name = "a b"}); },
      "[Stack/Saml] name: 'a b' is not allowed; it has 1 to 128 letters");
  EXPECT_NO_THROW(
      stack.create<SamlProvider>("Saml", {.metadataDocument = document, .name = "a_b.c"}));
  expectRefusal([] { (void)SamlMetadataDocument::fromFile("/does/not/exist.xml"); },
                "'/does/not/exist.xml' cannot be read");
}

}  // namespace
}  // namespace cdk::iam
