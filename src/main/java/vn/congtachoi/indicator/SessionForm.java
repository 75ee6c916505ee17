package vn.congtachoi.indicator;

import java.time.LocalDate;

/** Ghi buổi: day, content, number of people. */
public record SessionForm(LocalDate heldOn, String content, int people) {}
