package vn.congtachoi.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the nơi nhận.
 *
 * @param wording as printed, without dash and final mark ("Thành ủy (b/c)")
 * @param unitId the unit of the portal behind it, or null for somebody outside
 */
public record RecipientLine(String wording, @Nullable UUID unitId, DeliveryWay way) {}
