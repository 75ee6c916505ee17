package vn.congtachoi.event.day;

/**
 * Somebody who is honoured, at her place in the calling order.
 *
 * @param name a person or a collective
 * @param merit hình thức and for what; may be empty
 */
public record AwardLine(String name, String unit, String merit) {}
