package vn.congtachoi.report;

import java.util.UUID;

/**
 * A template, for choosing.
 *
 * @param programme code of the programme that it reports on, empty for the Union's whole work
 */
public record TemplateRow(UUID id, String code, String name, ReportCycle cycle, String programme) {}
