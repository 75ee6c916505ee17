package vn.congtachoi.indicator;

import java.util.UUID;

/**
 * A question of a quick round.
 *
 * @param required whether a unit can send only with an answer to it
 */
public record QuestionRow(UUID id, QuestionKind kind, String question, boolean required) {}
