package vn.congtachoi.supervision;

/**
 * An outline as it is written.
 *
 * @param points one a line
 */
public record OutlineForm(String name, String points) {}
