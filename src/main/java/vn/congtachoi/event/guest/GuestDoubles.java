package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Finds a guest who stands in the list already. "Nguyễn Thị Hoà" and "Nguyễn Thị Hòa" of one place are one; names that
 * differ only by marks, or one name of two places, may be two people: somebody has to say.
 */
final class GuestDoubles {

    /** How sure it is. */
    enum Likeness {
        SAME,
        MARKS,
        PLACE
    }

    /**
     * One who is known.
     *
     * @param id of a guest; null for a line that is still being read
     * @param place where she is from
     * @param where she stands, in words ("số 12", "dòng 5")
     */
    record Known(
            @Nullable UUID id,
            String name,
            String place,
            @Nullable UUID personId,
            String where) {}

    /** Whom it may be. */
    record Twin(Likeness likeness, Known known) {}

    private final Map<String, List<Known>> byFold = new HashMap<>();
    private final Map<UUID, Known> byPerson = new HashMap<>();

    void add(Known known) {
        byFold.computeIfAbsent(VietnameseText.fold(known.name()), key -> new ArrayList<>())
                .add(known);
        if (known.personId() != null) {
            byPerson.putIfAbsent(known.personId(), known);
        }
    }

    /** The likest of those who are known, leaving out herself. */
    Optional<Twin> find(String name, String place, @Nullable UUID personId, @Nullable UUID herself) {
        Known person = personId == null ? null : byPerson.get(personId);
        if (person != null && !isHerself(person, herself)) {
            return Optional.of(new Twin(Likeness.SAME, person));
        }
        Twin best = null;
        for (Known known : byFold.getOrDefault(VietnameseText.fold(name), List.of())) {
            Likeness likeness = isHerself(known, herself) ? null : likeness(known, name, place, personId);
            if (likeness != null && (best == null || likeness.compareTo(best.likeness()) < 0)) {
                best = new Twin(likeness, known);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isHerself(Known known, @Nullable UUID herself) {
        return herself != null && herself.equals(known.id());
    }

    private static @Nullable Likeness likeness(Known known, String name, String place, @Nullable UUID personId) {
        boolean sameName = VietnameseText.toneKey(known.name()).equals(VietnameseText.toneKey(name));
        boolean samePlace = place.isEmpty()
                || known.place().isEmpty()
                || VietnameseText.fold(known.place()).equals(VietnameseText.fold(place));
        boolean others = personId != null && known.personId() != null;
        if (sameName) {
            return samePlace && !others ? Likeness.SAME : Likeness.PLACE;
        }
        return samePlace ? Likeness.MARKS : null;
    }
}
