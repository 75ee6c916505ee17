package vn.congtachoi.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/** Whose key: a person's, with which she signs, or a unit's, which is its seal (NĐ 30/2020, Phụ lục I, ô 7c and 8). */
public record KeyOwner(Kind kind, UUID id) {

    /** Whether somebody signs for herself or an organisation seals. */
    public enum Kind {
        PERSON,
        UNIT
    }

    /** @param personId of a person of the organisation */
    public static KeyOwner person(UUID personId) {
        return new KeyOwner(Kind.PERSON, personId);
    }

    /** @param unitId of a unit, for its seal */
    public static KeyOwner unit(UUID unitId) {
        return new KeyOwner(Kind.UNIT, unitId);
    }

    /** A unit's key is its seal. */
    public boolean isUnit() {
        return kind == Kind.UNIT;
    }

    /** The record in whose history changes of the key stand. */
    SubjectRef subject() {
        return SubjectRef.of(isUnit() ? "unit" : "person", id);
    }

    /** The owner in one word; part of what an encrypted key is bound to. */
    String code() {
        return kind + ":" + id;
    }

    @Nullable
    UUID personId() {
        return isUnit() ? null : id;
    }

    @Nullable
    UUID unitId() {
        return isUnit() ? id : null;
    }

    static KeyOwner of(@Nullable UUID personId, @Nullable UUID unitId) {
        if (personId != null) {
            return person(personId);
        }
        if (unitId == null) {
            throw new IllegalStateException("A key belongs to somebody");
        }
        return unit(unitId);
    }
}
