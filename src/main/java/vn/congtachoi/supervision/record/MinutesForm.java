package vn.congtachoi.supervision.record;

/**
 * Minutes as they are written.
 *
 * @param teamPresent who of the team was there, one a line
 * @param bodyPresent who of the body was there, one a line
 * @param proceedings what took place, and what both sides said
 * @param version as read, 0 for new ones
 */
public record MinutesForm(String teamPresent, String bodyPresent, String proceedings, long version) {

    public static final MinutesForm EMPTY = new MinutesForm("", "", "", 0);
}
