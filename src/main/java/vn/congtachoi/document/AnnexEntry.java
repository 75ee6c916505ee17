package vn.congtachoi.document;

import java.time.Instant;

/**
 * One entry behind a row of an annex.
 *
 * @param unit by its way down from the unit of the paper ("Sông Cầu – Tổ 5")
 * @param period code of the period that it is about ("2023-H1")
 * @param value as printed, with how exact it is
 * @param by name of who entered it, as it was then
 * @param note what was noted beside it, or empty
 */
public record AnnexEntry(String unit, String period, String value, String by, Instant at, String note) {}
