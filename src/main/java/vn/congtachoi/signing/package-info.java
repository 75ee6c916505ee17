/**
 * Keys of persons and of units, signatures in PDF files (PAdES), and what a signed file proves.
 *
 * <p>Invariants: a private key exists only encrypted under its owner's PIN and the installation's master key, and never
 * reaches a log, the history or a message; a person uses only her own key, a unit's key is used by who keeps its seal; a
 * certificate belongs to one owner for ever; nothing here asks the network except the time-stamp service that the
 * administrator set. The module knows nothing of documents: it takes bytes and a place, and gives bytes back.
 */
@ApplicationModule(
        displayName = "Chữ ký số",
        allowedDependencies = {"audit :: ui"})
@NullMarked
package vn.congtachoi.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
