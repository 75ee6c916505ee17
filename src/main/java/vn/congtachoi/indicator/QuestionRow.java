package vn.congtachoi.indicator;

import java.util.UUID;

/** A question of a quick round. */
public record QuestionRow(UUID id, QuestionKind kind, String question) {}
