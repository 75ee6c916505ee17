package vn.congtachoi.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an outside body answered, as somebody of the issuing unit enters it.
 *
 * @param day of its paper, or on which it was said
 * @param number of its paper with symbol; may be empty
 */
public record OutsideAnswer(@Nullable LocalDate day, AnswerWay way, String number, String words) {}
