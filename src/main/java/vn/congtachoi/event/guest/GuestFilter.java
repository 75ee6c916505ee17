package vn.congtachoi.event.guest;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Which guests a list shows.
 *
 * @param text words of the name, post or place, with or without marks
 * @param group as what they are invited, or all when null
 * @param told how far they were told, or all when null
 * @param answer what they answered, or all when null
 * @param came whether they came, or all when null
 */
public record GuestFilter(
        String text,
        @Nullable GuestGroup group,
        @Nullable Told told,
        @Nullable GuestAnswer answer,
        @Nullable Came came) {

    /** How far a guest was told. */
    public enum Told {
        NOT_TOLD,
        TOLD,
        /** Of another day, hour or place than it is now. */
        OUTDATED
    }

    /** Whether a guest came. */
    public enum Came {
        THERE,
        LATE,
        NOT_THERE,
        UNEXPECTED
    }

    /** Everybody. */
    public static final GuestFilter ALL = new GuestFilter("", null, null, null, null);

    /** Those who were told of another day, hour or place. */
    public static final GuestFilter OUTDATED = ALL.withTold(Told.OUTDATED);

    public GuestFilter withText(String wanted) {
        return new GuestFilter(wanted, group, told, answer, came);
    }

    public GuestFilter withGroup(@Nullable GuestGroup wanted) {
        return new GuestFilter(text, wanted, told, answer, came);
    }

    public GuestFilter withTold(@Nullable Told wanted) {
        return new GuestFilter(text, group, wanted, answer, came);
    }

    public GuestFilter withAnswer(@Nullable GuestAnswer wanted) {
        return new GuestFilter(text, group, told, wanted, came);
    }

    public GuestFilter withCame(@Nullable Came wanted) {
        return new GuestFilter(text, group, told, answer, wanted);
    }

    /** Whether the guest is shown. */
    public boolean matches(GuestLine line) {
        return (group == null || group == line.form().group())
                && (answer == null || answer == line.answer().given())
                && isTold(line)
                && isThere(line)
                && hasWords(line);
    }

    private boolean isTold(GuestLine line) {
        return switch (told) {
            case null -> true;
            case NOT_TOLD -> line.told().at() == null;
            case TOLD -> line.told().at() != null;
            case OUTDATED -> line.told().outdated();
        };
    }

    private boolean isThere(GuestLine line) {
        GuestLine.Presence presence = line.presence();
        return switch (came) {
            case null -> true;
            case THERE -> presence.isThere();
            case LATE -> presence.late();
            case NOT_THERE -> !presence.isThere();
            case UNEXPECTED -> presence.unexpected();
        };
    }

    private boolean hasWords(GuestLine line) {
        String wanted = VietnameseText.fold(text);
        return wanted.isEmpty()
                || VietnameseText.fold(line.name() + " " + line.standing() + " "
                                + line.answer().standInName())
                        .contains(wanted);
    }
}
