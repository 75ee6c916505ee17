package vn.congtachoi.kernel;

import java.util.regex.Pattern;

/** A right to do one kind of thing, written {@code module:verb}; each module declares its own. */
public record Permission(String code) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+:[a-z][a-z-]*");

    public Permission {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("A permission is written module:verb, not " + code);
        }
    }

    /** @param code module and verb ("indicator:edit") */
    public static Permission of(String code) {
        return new Permission(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
