#include "core/digest.hpp"

#include <string>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

TEST(Digest, GivesTheKnownDigestsOfTheEmptyText) {
  EXPECT_EQ(md5Hex(""), "d41d8cd98f00b204e9800998ecf8427e");
  EXPECT_EQ(sha1Hex(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Digest, GivesTheKnownDigestsOfAbc) {
  EXPECT_EQ(md5Hex("abc"), "900150983cd24fb0d6963f7d28e17f72");
  EXPECT_EQ(sha1Hex("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, GivesTheHashOfACustomAssetHash) {
  EXPECT_EQ(sha256Hex("my-custom"),
            "47925487bba4dd15979febd6eab4ae0fa588b151fbd29f84c5d300a1a8952d26");
}

TEST(Digest, GivesTheSuffixOfADestinationId) {
  EXPECT_EQ(
      sha256Hex(
          R"({"bucketName":"cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}",)"
          R"("objectKey":"7ddb4c1f2fcbd961de4b8dfbbef95c940fe62ced6fca188bb065f3a1fcb5c393.zip",)"
          R"("assumeRoleArn":"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/)"
          R"(cdk-hnb659fds-file-publishing-role-${AWS::AccountId}-${AWS::Region}"})")
          .substr(0, 8),
      "60531c3b");
}

TEST(Digest, IsTheSameInPiecesAsAtOnce) {
  const std::string text(1000, 'x');
  for (const auto algorithm :
       {DigestAlgorithm::MD5, DigestAlgorithm::SHA1, DigestAlgorithm::SHA256}) {
    Digest pieces(algorithm);
    for (std::size_t at = 0; at < text.size(); at += 7) pieces.update(text.substr(at, 7));
    EXPECT_EQ(pieces.hex(), Digest(algorithm).update(text).hex());
  }
}

TEST(Digest, GoesOnAfterItWasRead) {
  Digest digest(DigestAlgorithm::SHA256);
  digest.update("a");
  EXPECT_EQ(digest.hex(), sha256Hex("a"));
  EXPECT_EQ(digest.update("b").hex(), sha256Hex("ab"));
}

TEST(Digest, CopiesItsState) {
  Digest digest(DigestAlgorithm::SHA1);
  digest.update("common ");
  Digest copy = digest;
  EXPECT_EQ(digest.update("one").hex(), sha1Hex("common one"));
  EXPECT_EQ(copy.update("two").hex(), sha1Hex("common two"));
}

}  // namespace
}  // namespace cdk::internal
