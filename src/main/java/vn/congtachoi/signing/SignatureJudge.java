package vn.congtachoi.signing;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/** Puts what the library found about a signature into one verdict and one reason. */
final class SignatureJudge {

    private record Judgement(Verdict verdict, String reason, List<Object> args) {

        static Judgement of(Verdict verdict, String reason, Object... args) {
            return new Judgement(verdict, "signing.finding." + reason, Arrays.asList(args));
        }
    }

    private final SimpleReport report;
    private final Set<String> signatureFields;
    private final Function<String, Optional<KeyOwner>> owners;

    /**
     * @param signatureFields names of all fields that were signed
     * @param owners whose certificate has this fingerprint
     */
    SignatureJudge(SimpleReport report, Set<String> signatureFields, Function<String, Optional<KeyOwner>> owners) {
        this.report = report;
        this.signatureFields = Set.copyOf(signatureFields);
        this.owners = owners;
    }

    SignatureFinding finding(SignatureWrapper signature) {
        CertificateFacts facts = facts(signature.getSigningCertificate());
        Instant claimed = LibraryDates.ofNullable(signature.getClaimedSigningTime());
        Instant proven = proven(signature);
        Judgement judgement = judge(signature, facts, claimed, proven);
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return new SignatureFinding(
                revision.getFirstFieldName() == null ? "" : revision.getFirstFieldName(),
                facts,
                facts == null ? null : owners.apply(facts.sha256()).orElse(null),
                claimed,
                proven,
                SignatureLevel.of(signature.getSignatureFormat()),
                revision.isSignatureByteRangeValid(),
                judgement.verdict(),
                MessageKey.of(judgement.reason()),
                judgement.args());
    }

    private static @Nullable CertificateFacts facts(@Nullable CertificateWrapper certificate) {
        byte[] bytes = certificate == null ? null : certificate.getBinaries();
        return bytes == null ? null : CertificateFacts.of(CertificateFacts.decoded(bytes));
    }

    /** The earliest time stamp that is itself valid. */
    private @Nullable Instant proven(SignatureWrapper signature) {
        return signature.getTimestampList().stream()
                .filter(stamp -> report.getIndication(stamp.getId()) == Indication.PASSED)
                .map(TimestampWrapper::getProductionTime)
                .map(LibraryDates::of)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Judgement judge(
            SignatureWrapper signature,
            @Nullable CertificateFacts facts,
            @Nullable Instant claimed,
            @Nullable Instant proven) {
        if (!signature.isBLevelTechnicallyValid()) {
            return Judgement.of(Verdict.INVALID, "changed");
        }
        if (isChanged(signature.getPDFRevision())) {
            return Judgement.of(Verdict.INVALID, "changed-later");
        }
        if (facts == null) {
            return Judgement.of(Verdict.UNDETERMINED, "no-certificate");
        }
        Instant signed = proven == null ? claimed : proven;
        if (signed != null && signed.isBefore(facts.validFrom())) {
            return Judgement.of(Verdict.INVALID, "not-yet-valid", CertificateRules.moment(facts.validFrom()));
        }
        if (signed != null && signed.isAfter(facts.validUntil())) {
            return Judgement.of(Verdict.INVALID, "expired", CertificateRules.moment(facts.validUntil()));
        }
        if (report.isValid(signature.getId())) {
            return Judgement.of(Verdict.VALID, "valid");
        }
        return revoked(signature, signed, proven != null).orElseGet(() -> doubt(signature, facts));
    }

    private static Optional<Judgement> revoked(SignatureWrapper signature, @Nullable Instant signed, boolean proven) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        if (certificate == null) {
            return Optional.empty();
        }
        return certificate.getCertificateRevocationData().stream()
                .filter(CertificateRevocationWrapper::isRevoked)
                .map(CertificateRevocationWrapper::getRevocationDate)
                .map(LibraryDates::of)
                .min(Instant::compareTo)
                .filter(at -> !proven || signed == null || !signed.isBefore(at))
                .map(at -> signed == null || signed.isBefore(at)
                        ? Judgement.of(Verdict.UNDETERMINED, "revoked-since", CertificateRules.moment(at))
                        : Judgement.of(Verdict.INVALID, "revoked", CertificateRules.moment(at)));
    }

    private Judgement doubt(SignatureWrapper signature, CertificateFacts facts) {
        SubIndication why = report.getSubIndication(signature.getId());
        if (report.getIndication(signature.getId()) == Indication.TOTAL_FAILED) {
            return Judgement.of(Verdict.INVALID, "broken");
        }
        return switch (why) {
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                facts.selfSigned()
                        ? Judgement.of(Verdict.UNDETERMINED, "self-signed")
                        : Judgement.of(Verdict.UNDETERMINED, "unknown-issuer", facts.issuer());
            case OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED, EXPIRED ->
                Judgement.of(Verdict.UNDETERMINED, "expired-since", CertificateRules.moment(facts.validUntil()));
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                Judgement.of(Verdict.UNDETERMINED, "no-revocation-data", facts.issuer());
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                Judgement.of(Verdict.UNDETERMINED, "weak");
            case null, default -> Judgement.of(Verdict.UNDETERMINED, "doubtful");
        };
    }

    /**
     * Whether what is seen differs from what was signed. Later signatures, their places and what is needed to check them
     * are no change.
     */
    boolean isChanged(PDFRevisionWrapper revision) {
        return !revision.getPdfUndefinedChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfVisualDifferenceConcernedPages().isEmpty()
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signatureFields.containsAll(revision.getModifiedFieldNames());
    }
}
