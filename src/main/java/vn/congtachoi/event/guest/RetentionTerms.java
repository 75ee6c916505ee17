package vn.congtachoi.event.guest;

/**
 * How long who the people of an event were is kept.
 *
 * @param days after its last day
 * @param version as a form read it
 */
public record RetentionTerms(int days, long version) {

    /** Below, an event that is put off for a month would lose its guests. */
    public static final int FEWEST = 30;

    /** Ten years. */
    public static final int MOST = 3650;

    /** The same rule with another number of days. */
    public RetentionTerms with(int wanted) {
        return new RetentionTerms(wanted, version);
    }
}
