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
                    "must start with https://, got 'http://example.com'");
  expectOidcRefusal({.url = "https://" + std::string(250, 'x')}, "255 characters, got 258");
  EXPECT_NO_THROW(stack.create<OidcProviderNative>("Late", {.url = Aws::URL_SUFFIX}));
}

TEST_F(Providers, CheckTheirClients) {
  expectOidcRefusal({.clientIds = std::vector<String>(101, "x"), .url = "https://x"},
                    "clients that can be registered is 100, got 101");
  expectOidcRefusal({.clientIds = {std::string(256, 'x')}, .url = "https://x"},
                    "client ID is 255 characters, got 256");
}

TEST_F(Providers, CheckTheirThumbprints) {
  expectOidcRefusal(
      {.thumbprints = std::vector<String>(6, std::string(40, 'a')), .url = "https://x"},
      "number of thumbprints is 5, got 6");
  expectOidcRefusal({.thumbprints = {"abc"}, .url = "https://x"}, "must be 40 characters, got 3");
  expectOidcRefusal({.thumbprints = {std::string(40, 'g')}, .url = "https://x"},
                    "must be in hexadecimal format");
}

TEST_F(Providers, OfSamlCheckTheirNames) {
  const auto document = SamlMetadataDocument::fromXml("<xml/>");
  expectRefusal(
      [&] { stack.create<SamlProvider>("Saml", {.metadataDocument = document, .name = "a b"}); },
      "Invalid SAML provider name 'a b'");
  EXPECT_NO_THROW(
      stack.create<SamlProvider>("Saml", {.metadataDocument = document, .name = "a_b.c"}));
  expectRefusal([] { (void)SamlMetadataDocument::fromFile("/does/not/exist.xml"); },
                "'/does/not/exist.xml' cannot be read");
}

}  // namespace
}  // namespace cdk::iam
