#pragma once

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/value.hpp>

#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::logs {

class ILogGroup;

namespace detail {
/// A bucket, or its name.
struct BucketName {
  static constexpr cdk::internal::RelationTarget TARGETS[] = {{"AWS::S3::Bucket", "BucketName"}};
};
}  // namespace detail

/// A kind of sensitive data, by the name that the service knows it by.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protect-sensitive-log-data-types.html
class DataIdentifier {
 public:
  static const DataIdentifier ADDRESS;
  static const DataIdentifier AWSSECRETKEY;
  static const DataIdentifier BANKACCOUNTNUMBER_DE;
  static const DataIdentifier BANKACCOUNTNUMBER_ES;
  static const DataIdentifier BANKACCOUNTNUMBER_FR;
  static const DataIdentifier BANKACCOUNTNUMBER_GB;
  static const DataIdentifier BANKACCOUNTNUMBER_IT;
  static const DataIdentifier BANKACCOUNTNUMBER_US;
  static const DataIdentifier CEPCODE_BR;
  static const DataIdentifier CNPJ_BR;
  static const DataIdentifier CPFCODE_BR;
  static const DataIdentifier CREDITCARDEXPIRATION;
  static const DataIdentifier CREDITCARDNUMBER;
  static const DataIdentifier CREDITCARDSECURITYCODE;
  static const DataIdentifier DRIVERSLICENSE_AT;
  static const DataIdentifier DRIVERSLICENSE_AU;
  static const DataIdentifier DRIVERSLICENSE_BE;
  static const DataIdentifier DRIVERSLICENSE_BG;
  static const DataIdentifier DRIVERSLICENSE_CA;
  static const DataIdentifier DRIVERSLICENSE_CY;
  static const DataIdentifier DRIVERSLICENSE_CZ;
  static const DataIdentifier DRIVERSLICENSE_DE;
  static const DataIdentifier DRIVERSLICENSE_DK;
  static const DataIdentifier DRIVERSLICENSE_EE;
  static const DataIdentifier DRIVERSLICENSE_ES;
  static const DataIdentifier DRIVERSLICENSE_FI;
  static const DataIdentifier DRIVERSLICENSE_FR;
  static const DataIdentifier DRIVERSLICENSE_GB;
  static const DataIdentifier DRIVERSLICENSE_GR;
  static const DataIdentifier DRIVERSLICENSE_HR;
  static const DataIdentifier DRIVERSLICENSE_HU;
  static const DataIdentifier DRIVERSLICENSE_IE;
  static const DataIdentifier DRIVERSLICENSE_IT;
  static const DataIdentifier DRIVERSLICENSE_LT;
  static const DataIdentifier DRIVERSLICENSE_LU;
  static const DataIdentifier DRIVERSLICENSE_LV;
  static const DataIdentifier DRIVERSLICENSE_MT;
  static const DataIdentifier DRIVERSLICENSE_NL;
  static const DataIdentifier DRIVERSLICENSE_PL;
  static const DataIdentifier DRIVERSLICENSE_PT;
  static const DataIdentifier DRIVERSLICENSE_RO;
  static const DataIdentifier DRIVERSLICENSE_SE;
  static const DataIdentifier DRIVERSLICENSE_SI;
  static const DataIdentifier DRIVERSLICENSE_SK;
  static const DataIdentifier DRIVERSLICENSE_US;
  static const DataIdentifier DRUGENFORCEMENTAGENCYNUMBER_US;
  static const DataIdentifier ELECTORALROLLNUMBER_GB;
  static const DataIdentifier EMAILADDRESS;
  static const DataIdentifier HEALTHCAREPROCEDURECODE_US;
  static const DataIdentifier HEALTHINSURANCECARDNUMBER_EU;
  static const DataIdentifier HEALTHINSURANCECLAIMNUMBER_US;
  static const DataIdentifier HEALTHINSURANCENUMBER_FR;
  static const DataIdentifier INDIVIDUALTAXIDENTIFICATIONNUMBER_US;
  static const DataIdentifier INSEECODE_FR;
  static const DataIdentifier IPADDRESS;
  static const DataIdentifier LATLONG;
  static const DataIdentifier MEDICAREBENEFICIARYNUMBER_US;
  static const DataIdentifier NAME;
  static const DataIdentifier NATIONALDRUGCODE_US;
  static const DataIdentifier NATIONALIDENTIFICATIONNUMBER_DE;
  static const DataIdentifier NATIONALIDENTIFICATIONNUMBER_ES;
  static const DataIdentifier NATIONALIDENTIFICATIONNUMBER_IT;
  static const DataIdentifier NATIONALINSURANCENUMBER_GB;
  static const DataIdentifier NATIONALPROVIDERID_US;
  static const DataIdentifier NHSNUMBER_GB;
  static const DataIdentifier NIENUMBER_ES;
  static const DataIdentifier NIFNUMBER_ES;
  static const DataIdentifier OPENSSHPRIVATEKEY;
  static const DataIdentifier PASSPORTNUMBER_CA;
  static const DataIdentifier PASSPORTNUMBER_DE;
  static const DataIdentifier PASSPORTNUMBER_ES;
  static const DataIdentifier PASSPORTNUMBER_FR;
  static const DataIdentifier PASSPORTNUMBER_GB;
  static const DataIdentifier PASSPORTNUMBER_IT;
  static const DataIdentifier PASSPORTNUMBER_US;
  static const DataIdentifier PERMANENTRESIDENCENUMBER_CA;
  static const DataIdentifier PERSONALHEALTHNUMBER_CA;
  static const DataIdentifier PGPPRIVATEKEY;
  static const DataIdentifier PHONENUMBER_BR;
  static const DataIdentifier PHONENUMBER_DE;
  static const DataIdentifier PHONENUMBER_ES;
  static const DataIdentifier PHONENUMBER_FR;
  static const DataIdentifier PHONENUMBER_GB;
  static const DataIdentifier PHONENUMBER_IT;
  static const DataIdentifier PHONENUMBER_US;
  static const DataIdentifier PKCSPRIVATEKEY;
  static const DataIdentifier POSTALCODE_CA;
  static const DataIdentifier PUTTYPRIVATEKEY;
  static const DataIdentifier RGNUMBER_BR;
  static const DataIdentifier SOCIALINSURANCENUMBER_CA;
  static const DataIdentifier SSN_ES;
  static const DataIdentifier SSN_US;
  static const DataIdentifier TAXID_DE;
  static const DataIdentifier TAXID_ES;
  static const DataIdentifier TAXID_FR;
  static const DataIdentifier TAXID_GB;
  static const DataIdentifier VEHICLEIDENTIFICATIONNUMBER;
  static const DataIdentifier ZIPCODE_US;

  /// A kind that has no constant yet, such as `Ssn-US`.
  explicit DataIdentifier(String name) : name_(std::move(name)) {}

  [[nodiscard]] String name() const { return literal_ == nullptr ? name_ : String(literal_); }
  /// The regular expression that matches it; absent for kinds that the service knows.
  [[nodiscard]] const String& regex() const noexcept { return regex_; }
  /// The name, with the regular expression where there is one.
  [[nodiscard]] String toString() const;

 protected:
  DataIdentifier(String name, String regex) : name_(std::move(name)), regex_(std::move(regex)) {}

 private:
  // Constants keep a pointer to a literal and so need no initialisation.
  enum Constant { CONSTANT };
  constexpr DataIdentifier(Constant, const char* name) noexcept : literal_(name) {}

  const char* literal_ = nullptr;
  String name_{};
  String regex_{};
};

inline constexpr DataIdentifier DataIdentifier::ADDRESS{CONSTANT, "Address"};
inline constexpr DataIdentifier DataIdentifier::AWSSECRETKEY{CONSTANT, "AwsSecretKey"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_DE{CONSTANT,
                                                                     "BankAccountNumber-DE"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_ES{CONSTANT,
                                                                     "BankAccountNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_FR{CONSTANT,
                                                                     "BankAccountNumber-FR"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_GB{CONSTANT,
                                                                     "BankAccountNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_IT{CONSTANT,
                                                                     "BankAccountNumber-IT"};
inline constexpr DataIdentifier DataIdentifier::BANKACCOUNTNUMBER_US{CONSTANT,
                                                                     "BankAccountNumber-US"};
inline constexpr DataIdentifier DataIdentifier::CEPCODE_BR{CONSTANT, "CepCode-BR"};
inline constexpr DataIdentifier DataIdentifier::CNPJ_BR{CONSTANT, "Cnpj-BR"};
inline constexpr DataIdentifier DataIdentifier::CPFCODE_BR{CONSTANT, "CpfCode-BR"};
inline constexpr DataIdentifier DataIdentifier::CREDITCARDEXPIRATION{CONSTANT,
                                                                     "CreditCardExpiration"};
inline constexpr DataIdentifier DataIdentifier::CREDITCARDNUMBER{CONSTANT, "CreditCardNumber"};
inline constexpr DataIdentifier DataIdentifier::CREDITCARDSECURITYCODE{CONSTANT,
                                                                       "CreditCardSecurityCode"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_AT{CONSTANT, "DriversLicense-AT"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_AU{CONSTANT, "DriversLicense-AU"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_BE{CONSTANT, "DriversLicense-BE"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_BG{CONSTANT, "DriversLicense-BG"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_CA{CONSTANT, "DriversLicense-CA"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_CY{CONSTANT, "DriversLicense-CY"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_CZ{CONSTANT, "DriversLicense-CZ"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_DE{CONSTANT, "DriversLicense-DE"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_DK{CONSTANT, "DriversLicense-DK"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_EE{CONSTANT, "DriversLicense-EE"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_ES{CONSTANT, "DriversLicense-ES"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_FI{CONSTANT, "DriversLicense-FI"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_FR{CONSTANT, "DriversLicense-FR"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_GB{CONSTANT, "DriversLicense-GB"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_GR{CONSTANT, "DriversLicense-GR"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_HR{CONSTANT, "DriversLicense-HR"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_HU{CONSTANT, "DriversLicense-HU"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_IE{CONSTANT, "DriversLicense-IE"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_IT{CONSTANT, "DriversLicense-IT"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_LT{CONSTANT, "DriversLicense-LT"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_LU{CONSTANT, "DriversLicense-LU"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_LV{CONSTANT, "DriversLicense-LV"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_MT{CONSTANT, "DriversLicense-MT"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_NL{CONSTANT, "DriversLicense-NL"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_PL{CONSTANT, "DriversLicense-PL"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_PT{CONSTANT, "DriversLicense-PT"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_RO{CONSTANT, "DriversLicense-RO"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_SE{CONSTANT, "DriversLicense-SE"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_SI{CONSTANT, "DriversLicense-SI"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_SK{CONSTANT, "DriversLicense-SK"};
inline constexpr DataIdentifier DataIdentifier::DRIVERSLICENSE_US{CONSTANT, "DriversLicense-US"};
inline constexpr DataIdentifier DataIdentifier::DRUGENFORCEMENTAGENCYNUMBER_US{
    CONSTANT, "DrugEnforcementAgencyNumber-US"};
inline constexpr DataIdentifier DataIdentifier::ELECTORALROLLNUMBER_GB{CONSTANT,
                                                                       "ElectoralRollNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::EMAILADDRESS{CONSTANT, "EmailAddress"};
inline constexpr DataIdentifier DataIdentifier::HEALTHCAREPROCEDURECODE_US{
    CONSTANT, "HealthcareProcedureCode-US"};
inline constexpr DataIdentifier DataIdentifier::HEALTHINSURANCECARDNUMBER_EU{
    CONSTANT, "HealthInsuranceCardNumber-EU"};
inline constexpr DataIdentifier DataIdentifier::HEALTHINSURANCECLAIMNUMBER_US{
    CONSTANT, "HealthInsuranceClaimNumber-US"};
inline constexpr DataIdentifier DataIdentifier::HEALTHINSURANCENUMBER_FR{
    CONSTANT, "HealthInsuranceNumber-FR"};
inline constexpr DataIdentifier DataIdentifier::INDIVIDUALTAXIDENTIFICATIONNUMBER_US{
    CONSTANT, "IndividualTaxIdentificationNumber-US"};
inline constexpr DataIdentifier DataIdentifier::INSEECODE_FR{CONSTANT, "InseeCode-FR"};
inline constexpr DataIdentifier DataIdentifier::IPADDRESS{CONSTANT, "IpAddress"};
inline constexpr DataIdentifier DataIdentifier::LATLONG{CONSTANT, "LatLong"};
inline constexpr DataIdentifier DataIdentifier::MEDICAREBENEFICIARYNUMBER_US{
    CONSTANT, "MedicareBeneficiaryNumber-US"};
inline constexpr DataIdentifier DataIdentifier::NAME{CONSTANT, "Name"};
inline constexpr DataIdentifier DataIdentifier::NATIONALDRUGCODE_US{CONSTANT,
                                                                    "NationalDrugCode-US"};
inline constexpr DataIdentifier DataIdentifier::NATIONALIDENTIFICATIONNUMBER_DE{
    CONSTANT, "NationalIdentificationNumber-DE"};
inline constexpr DataIdentifier DataIdentifier::NATIONALIDENTIFICATIONNUMBER_ES{
    CONSTANT, "NationalIdentificationNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::NATIONALIDENTIFICATIONNUMBER_IT{
    CONSTANT, "NationalIdentificationNumber-IT"};
inline constexpr DataIdentifier DataIdentifier::NATIONALINSURANCENUMBER_GB{
    CONSTANT, "NationalInsuranceNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::NATIONALPROVIDERID_US{CONSTANT,
                                                                      "NationalProviderId-US"};
inline constexpr DataIdentifier DataIdentifier::NHSNUMBER_GB{CONSTANT, "NhsNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::NIENUMBER_ES{CONSTANT, "NieNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::NIFNUMBER_ES{CONSTANT, "NifNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::OPENSSHPRIVATEKEY{CONSTANT, "OpenSshPrivateKey"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_CA{CONSTANT, "PassportNumber-CA"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_DE{CONSTANT, "PassportNumber-DE"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_ES{CONSTANT, "PassportNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_FR{CONSTANT, "PassportNumber-FR"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_GB{CONSTANT, "PassportNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_IT{CONSTANT, "PassportNumber-IT"};
inline constexpr DataIdentifier DataIdentifier::PASSPORTNUMBER_US{CONSTANT, "PassportNumber-US"};
inline constexpr DataIdentifier DataIdentifier::PERMANENTRESIDENCENUMBER_CA{
    CONSTANT, "PermanentResidenceNumber-CA"};
inline constexpr DataIdentifier DataIdentifier::PERSONALHEALTHNUMBER_CA{CONSTANT,
                                                                        "PersonalHealthNumber-CA"};
inline constexpr DataIdentifier DataIdentifier::PGPPRIVATEKEY{CONSTANT, "PgpPrivateKey"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_BR{CONSTANT, "PhoneNumber-BR"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_DE{CONSTANT, "PhoneNumber-DE"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_ES{CONSTANT, "PhoneNumber-ES"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_FR{CONSTANT, "PhoneNumber-FR"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_GB{CONSTANT, "PhoneNumber-GB"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_IT{CONSTANT, "PhoneNumber-IT"};
inline constexpr DataIdentifier DataIdentifier::PHONENUMBER_US{CONSTANT, "PhoneNumber-US"};
inline constexpr DataIdentifier DataIdentifier::PKCSPRIVATEKEY{CONSTANT, "PkcsPrivateKey"};
inline constexpr DataIdentifier DataIdentifier::POSTALCODE_CA{CONSTANT, "PostalCode-CA"};
inline constexpr DataIdentifier DataIdentifier::PUTTYPRIVATEKEY{CONSTANT, "PuttyPrivateKey"};
inline constexpr DataIdentifier DataIdentifier::RGNUMBER_BR{CONSTANT, "RgNumber-BR"};
inline constexpr DataIdentifier DataIdentifier::SOCIALINSURANCENUMBER_CA{
    CONSTANT, "SocialInsuranceNumber-CA"};
inline constexpr DataIdentifier DataIdentifier::SSN_ES{CONSTANT, "Ssn-ES"};
inline constexpr DataIdentifier DataIdentifier::SSN_US{CONSTANT, "Ssn-US"};
inline constexpr DataIdentifier DataIdentifier::TAXID_DE{CONSTANT, "TaxId-DE"};
inline constexpr DataIdentifier DataIdentifier::TAXID_ES{CONSTANT, "TaxId-ES"};
inline constexpr DataIdentifier DataIdentifier::TAXID_FR{CONSTANT, "TaxId-FR"};
inline constexpr DataIdentifier DataIdentifier::TAXID_GB{CONSTANT, "TaxId-GB"};
inline constexpr DataIdentifier DataIdentifier::VEHICLEIDENTIFICATIONNUMBER{
    CONSTANT, "VehicleIdentificationNumber"};
inline constexpr DataIdentifier DataIdentifier::ZIPCODE_US{CONSTANT, "ZipCode-US"};

/// A kind of sensitive data of one's own: what matches a regular expression.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-custom-data-identifiers.html
class CustomDataIdentifier : public DataIdentifier {
 public:
  CustomDataIdentifier(String name, String regex)
      : DataIdentifier(std::move(name), std::move(regex)) {}
};

/// Props of `DataProtectionPolicy`. Findings are reported to as many destinations as are given.
struct DataProtectionPolicyProps {
  /// Name of the Firehose stream that gets the findings. Default: none.
  String deliveryStreamNameAuditDestination{};
  /// Default: `cdk generated data protection policy`.
  String description{};
  /// What is masked, at least one.
  std::vector<DataIdentifier> identifiers{};
  /// The log group that gets the findings. Default: none.
  Ref<ILogGroup> logGroupAuditDestination{};
  /// Default: `data-protection-policy-cdk`.
  String name{};
  /// The bucket that gets the findings: its name, or the bucket. Default: none.
  StringOrResource<detail::BucketName> s3BucketAuditDestination{};
};

/// Masks sensitive data in the events of a log group. Only who may `logs:Unmask` sees it.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
class DataProtectionPolicy {
 public:
  /// Throws `ValidationError` where there are no identifiers.
  explicit DataProtectionPolicy(DataProtectionPolicyProps props);

  /// The policy in the service's JSON form, as a group in that stack has it.
  [[nodiscard]] Json toJson(const Stack& stack) const;

 private:
  DataProtectionPolicyProps props_;
};

}  // namespace cdk::logs
