/**
 * Xin ý kiến: people are asked what they think of a paper by a due time, each answers for herself, and what was
 * answered stands still once it is closed. The state changes by {@code OpinionAct} alone and every step is kept.
 */
@NamedInterface("opinion")
@NullMarked
package vn.congtachoi.agenda.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
