/**
 * Official papers of a unit: kinds and number series, the text of a paper, the route from draft to issue, the register
 * of outgoing papers, and what proves a paper later.
 *
 * <p>Invariants: a number is given once and every gap in the register has its reason; who drafted a paper does not sign
 * it and who entered it does not approve it, where another person exists; a paper that was signed is its stored bytes
 * and is never rendered again; what a person typed is data, never an expression. Others make papers through
 * {@code DocumentService} and refer to them by {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"signing", "audit :: ui", "organisation :: paper"})
@NullMarked
package vn.congtachoi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
