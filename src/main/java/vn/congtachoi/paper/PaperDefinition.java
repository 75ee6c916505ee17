package vn.congtachoi.paper;

/**
 * One kind of paper: which record feeds which template, under which layout rules.
 *
 * <p>The record's components are the template's parameters of the same name; a component {@code rows}, a list of
 * records, feeds the template's rows. Values arrive formatted.
 *
 * @param code stable name of the paper
 * @param data class of the record
 * @param template folder and name of the template below {@code reports}
 */
public record PaperDefinition<D extends Record>(
        String code, Class<D> data, String template, PaperProfile profile, PaperOrientation orientation) {}
