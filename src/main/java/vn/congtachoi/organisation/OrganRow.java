package vn.congtachoi.organisation;

import java.util.UUID;

/** A body of a unit ("Ban Chấp hành Hội LHPN xã Lộc Hưng"). */
public record OrganRow(UUID id, UUID unitId, OrganKind kind, String name) {}
