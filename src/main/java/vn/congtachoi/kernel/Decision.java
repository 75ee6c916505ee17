package vn.congtachoi.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may she?", with the reason when she may not: buttons show it as a hint, services throw it.
 *
 * @param reason null exactly when allowed
 */
public record Decision(boolean allowed, @Nullable MessageKey reason, List<Object> args) {

    private static final Decision YES = new Decision(true, null, List.of());

    public Decision {
        if (allowed != (reason == null)) {
            throw new IllegalArgumentException("A refusal has a reason, a permission has none");
        }
        args = List.copyOf(args);
    }

    /** Allowed. */
    public static Decision yes() {
        return YES;
    }

    /**
     * Refused.
     *
     * @param reason key of the sentence that says why
     */
    public static Decision no(String reason, Object... args) {
        return new Decision(false, MessageKey.of(reason), List.of(args));
    }

    /** This refusal, or what the other one says. */
    public Decision and(Decision other) {
        return allowed ? other : this;
    }

    /** @throws ForbiddenException with the reason, when not allowed */
    public void orThrow() {
        if (reason != null) {
            throw new ForbiddenException(reason, args.toArray());
        }
    }
}
