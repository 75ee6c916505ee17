/**
 * Kiến nghị sau kiểm tra, giám sát: what a conclusion demands of a unit or of an outside body, followed until it is done.
 *
 * <p>Invariants: a recommendation has one issuer and one addressee; its state changes by {@code RecommendationAct} alone and
 * every step is kept; whoever answered it never closes it; a restricted one is seen by its readers only, and each opening of
 * its page is written down. Being late is computed, never a state. The module whose visits give recommendations issues
 * them through {@code IssuedRecommendations}, may narrow who closes them by {@code ClosingRight}, and hears of every step by
 * {@code RecommendationMoved}.
 */
@ApplicationModule(
        displayName = "Kiến nghị sau kiểm tra, giám sát",
        allowedDependencies = {
            "document",
            "document :: text",
            "organisation :: paper",
            "audit :: ui",
            "attachment :: ui"
        })
@NullMarked
package vn.congtachoi.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
