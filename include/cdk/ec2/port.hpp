#pragma once

#include <cdk/core/value.hpp>
#include <cdk/ec2/required_enum.hpp>

namespace cdk::ec2 {

/// Protocols of the internet layer, by their assigned numbers.
/// https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml
enum class Protocol {
  ALL,
  HOPOPT,
  ICMP,
  IGMP,
  GGP,
  IPV4,
  ST,
  TCP,
  CBT,
  EGP,
  IGP,
  BBN_RCC_MON,
  NVP_II,
  PUP,
  EMCON,
  XNET,
  CHAOS,
  UDP,
  MUX,
  DCN_MEAS,
  HMP,
  PRM,
  XNS_IDP,
  TRUNK_1,
  TRUNK_2,
  LEAF_1,
  LEAF_2,
  RDP,
  IRTP,
  ISO_TP4,
  NETBLT,
  MFE_NSP,
  MERIT_INP,
  DCCP,
  THREEPC,
  IDPR,
  XTP,
  DDP,
  IDPR_CMTP,
  TPPLUSPLUS,
  IL,
  IPV6,
  SDRP,
  IPV6_ROUTE,
  IPV6_FRAG,
  IDRP,
  RSVP,
  GRE,
  DSR,
  BNA,
  ESP,
  AH,
  I_NLSP,
  SWIPE,
  NARP,
  MOBILE,
  TLSP,
  SKIP,
  ICMPV6,
  IPV6_NONXT,
  IPV6_OPTS,
  CFTP,
  ANY_LOCAL,
  SAT_EXPAK,
  KRYPTOLAN,
  RVD,
  IPPC,
  ANY_DFS,
  SAT_MON,
  VISA,
  IPCV,
  CPNX,
  CPHB,
  WSN,
  PVP,
  BR_SAT_MON,
  SUN_ND,
  WB_MON,
  WB_EXPAK,
  ISO_IP,
  VMTP,
  SECURE_VMTP,
  VINES,
  TTP,
  IPTM,
  NSFNET_IGP,
  DGP,
  TCF,
  EIGRP,
  OSPFIGP,
  SPRITE_RPC,
  LARP,
  MTP,
  AX_25,
  IPIP,
  MICP,
  SCC_SP,
  ETHERIP,
  ENCAP,
  ANY_ENC,
  GMTP,
  IFMP,
  PNNI,
  PIM,
  ARIS,
  SCPS,
  QNX,
  A_N,
  IPCOMP,
  SNP,
  COMPAQ_PEER,
  IPX_IN_IP,
  VRRP,
  PGM,
  ANY_0_HOP,
  L2_T_P,
  DDX,
  IATP,
  STP,
  SRP,
  UTI,
  SMP,
  SM,
  PTP,
  ISIS_IPV4,
  FIRE,
  CRTP,
  CRUDP,
  SSCOPMCE,
  IPLT,
  SPS,
  PIPE,
  SCTP,
  FC,
  RSVP_E2E_IGNORE,
  MOBILITY_HEADER,
  UDPLITE,
  MPLS_IN_IP,
  MANET,
  HIP,
  SHIM6,
  WESP,
  ROHC,
  ETHERNET,
  EXPERIMENT_1,
  EXPERIMENT_2,
  RESERVED,
};

/// Props of `Port`.
struct PortProps {
  /// First port, or ICMP type. Default: not in the rule.
  Number fromPort{};
  RequiredEnum<Protocol> protocol;
  /// How the range reads in descriptions and rule ids, such as `443`.
  Required<String> stringRepresentation;
  /// Last port, or ICMP code. Default: not in the rule.
  Number toPort{};
};

/// What a security group rule says of protocol and ports.
struct PortRule {
  Number fromPort{};
  String ipProtocol{};
  Number toPort{};
};

/// Protocol and ports that a rule opens. A plain value; the constants need no initialisation.
class Port {
 public:
  static const Port DNS_TCP;
  static const Port DNS_UDP;
  static const Port HTTP;
  static const Port HTTPS;
  static const Port IMAP;
  static const Port IMAPS;
  static const Port LDAP;
  static const Port MSSQL;
  static const Port MYSQL_AURORA;
  static const Port NFS;
  static const Port POP3;
  static const Port POP3S;
  static const Port POSTGRES;
  static const Port RDP;
  static const Port SMB;
  static const Port SMTP;
  static const Port SSH;

  explicit Port(PortProps props);

  static Port tcp(Number port);
  static Port tcpRange(Number startPort, Number endPort);
  static Port allTcp();
  static Port udp(Number port);
  static Port udpRange(Number startPort, Number endPort);
  static Port allUdp();
  static Port icmpTypeAndCode(Number type, Number code);
  /// All codes of that type.
  static Port icmpType(Number type);
  /// Echo requests.
  static Port icmpPing();
  static Port allIcmp();
  static Port allIcmpV6();
  static Port allTraffic();
  static Port esp();
  static Port ah();

  /// False where a port is a token: such a rule is a resource of its own.
  [[nodiscard]] bool canInlineRule() const noexcept;
  [[nodiscard]] PortRule toRuleJson() const;
  /// How it reads in descriptions and rule ids: `443`, `UDP 53`, `ALL TRAFFIC`.
  [[nodiscard]] std::string toString() const;

 private:
  /// A literal port, for the constants.
  constexpr Port(Protocol protocol, int port) noexcept : protocol_(protocol), port_(port) {}

  Protocol protocol_;
  int port_ = -1;  ///< the port of a constant; -1 where the members below say it
  Number from_{};
  Number to_{};
  String representation_{};
};

}  // namespace cdk::ec2
