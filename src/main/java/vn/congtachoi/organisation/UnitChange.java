package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may happen to units. Each has its first day and the decision behind it ("căn cứ"), which may be empty. */
public sealed interface UnitChange {

    LocalDate day();

    String basis();

    /** @param parentId the unit above, or null for a head unit */
    record Create(UnitFacts facts, @Nullable UUID parentId, LocalDate day, String basis) implements UnitChange {}

    /** @param version as the form read it */
    record Rename(UUID unitId, long version, String name, String shortName, LocalDate day, String basis)
            implements UnitChange {}

    record Move(UUID unitId, long version, @Nullable UUID parentId, LocalDate day, String basis)
            implements UnitChange {}

    /**
     * The unit is no more; nothing stands below it any longer.
     *
     * @param successors units that take over its work, may be none; figures do not pass to them
     */
    record Close(UUID unitId, long version, List<UUID> successors, LocalDate day, String basis) implements UnitChange {}

    /**
     * Several units become a new one; what stood below them moves under it.
     *
     * @param outside names of units outside the tree that also go into it
     */
    record Merge(
            Set<UUID> unitIds,
            List<String> outside,
            UnitFacts facts,
            @Nullable UUID parentId,
            LocalDate day,
            String basis)
            implements UnitChange {}

    /** One unit becomes several new ones beside each other. */
    record Split(UUID unitId, long version, List<Part> parts, LocalDate day, String basis) implements UnitChange {

        /**
         * A new unit.
         *
         * @param share how much of the old unit it is, for estimates; null when nobody knows
         * @param children units below the old one that go with it
         */
        public record Part(UnitFacts facts, @Nullable BigDecimal share, Set<UUID> children) {}
    }

    /**
     * A part of a unit goes to another one; both live on.
     *
     * @param share how much of the unit leaves it, for estimates; null when nobody knows
     * @param children units below it that go along
     */
    record Transfer(UUID fromId, UUID toId, @Nullable BigDecimal share, Set<UUID> children, LocalDate day, String basis)
            implements UnitChange {}
}
