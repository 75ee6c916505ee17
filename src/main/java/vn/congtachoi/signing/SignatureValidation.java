package vn.congtachoi.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.BusinessException;

/**
 * Says what the signatures of a PDF prove, from what is here: the authorities that are believed and their lists. Never
 * asks a network, whatever addresses a file names.
 */
@Service
@PreAuthorize("denyAll()")
public class SignatureValidation {

    private final TrustStore trust;
    private final KeyVault vault;
    private final Clock clock;

    SignatureValidation(TrustStore trust, KeyVault vault, Clock clock) {
        this.trust = trust;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What each signature proves now, by the portal's clock.
     *
     * @throws BusinessException when it is no PDF, damaged or locked with a password
     */
    @PreAuthorize("isAuthenticated()")
    public SignatureReport validate(byte[] pdf) {
        requireReadable(pdf);
        try {
            return report(checked(pdf));
        } catch (DSSException | AlertException e) {
            throw damaged(e);
        }
    }

    private static void requireReadable(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new BusinessException("signing.pdf.error.locked");
            }
        } catch (InvalidPasswordException locked) {
            throw new BusinessException("signing.pdf.error.locked");
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static BusinessException damaged(Exception cause) {
        BusinessException refusal = new BusinessException("signing.pdf.error.broken");
        refusal.initCause(cause);
        return refusal;
    }

    private Reports checked(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "paper.pdf"));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(trust.verifier());
        validator.setSignaturePolicyProvider(new SignaturePolicyProvider());
        validator.setValidationTime(LibraryDates.of(clock.instant()));
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument();
    }

    private SignatureReport report(Reports reports) {
        DiagnosticData data = reports.getDiagnosticData();
        Set<String> signatureFields = Stream.concat(
                        data.getSignatures().stream().map(SignatureWrapper::getPDFRevision),
                        data.getTimestampList().stream().map(TimestampWrapper::getPDFRevision))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getSignatureFieldNames().stream())
                .collect(Collectors.toSet());
        SignatureJudge judge = new SignatureJudge(reports.getSimpleReport(), signatureFields, vault::ownerOf);
        List<SignatureWrapper> signatures = data.getSignatures().stream()
                .sorted(Comparator.comparing(signature -> end(signature.getPDFRevision())))
                .toList();
        return new SignatureReport(
                signatures.stream().map(judge::finding).toList(),
                !signatures.isEmpty() && judge.isChanged(signatures.getLast().getPDFRevision()));
    }

    /** Where the file ended when this signature was made. */
    private static long end(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        return range.size() < 4 ? 0 : range.get(2).longValue() + range.get(3).longValue();
    }
}
