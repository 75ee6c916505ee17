package vn.congtachoi.programme.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a new programme may be.
 *
 * @param unitId null for the common catalogue
 */
record OwnerChoice(@Nullable UUID unitId, String label) {}
