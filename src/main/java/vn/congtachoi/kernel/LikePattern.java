package vn.congtachoi.kernel;

/** Patterns for SQL's {@code like}: what people type is text, never a pattern. */
public final class LikePattern {

    /** To be named in the query: {@code like :pattern escape '\\'}. */
    public static final char ESCAPE = '\\';

    private LikePattern() {}

    /** Matches every text that holds these words as they stand; empty words match all. */
    public static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
