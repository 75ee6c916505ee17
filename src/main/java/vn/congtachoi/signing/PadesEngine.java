package vn.congtachoi.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.MessageKey;

/**
 * Makes PAdES signatures with SHA-256, as incremental updates: what was signed before stays as it is. Reaches B-LTA when
 * a time stamp can be had and the lists of revoked certificates are here, B-T without the lists, B-B without the stamp.
 */
@Component
class PadesEngine {

    private static final Logger LOG = LoggerFactory.getLogger(PadesEngine.class);

    private final TrustStore trust;
    private final TimeStamps timeStamps;

    PadesEngine(TrustStore trust, TimeStamps timeStamps) {
        this.trust = trust;
        this.timeStamps = timeStamps;
    }

    /** @throws DSSException when the file cannot be signed */
    SignedPdf sign(byte[] pdf, UploadedKey key, SignatureImageParameters look, Instant at) {
        Optional<Watched> stamps = timeStamps.source().map(Watched::new);
        if (stamps.isEmpty()) {
            return new SignedPdf(attempt(pdf, key, look, at, SignatureLevel.B_B, null), SignatureLevel.B_B, none());
        }
        Watched source = stamps.get();
        if (trust.knowsRevocationsOf(key.chain())) {
            Optional<byte[]> lasting = withStamp(pdf, key, look, at, SignatureLevel.B_LTA, source);
            if (lasting.isPresent()) {
                return new SignedPdf(lasting.get(), SignatureLevel.B_LTA, none());
            }
        }
        if (!source.failed) {
            Optional<byte[]> stamped = withStamp(pdf, key, look, at, SignatureLevel.B_T, source);
            if (stamped.isPresent()) {
                return new SignedPdf(stamped.get(), SignatureLevel.B_T, note("signing.note.no-revocation-list"));
            }
        }
        byte[] plain = attempt(pdf, key, look, at, SignatureLevel.B_B, null);
        return new SignedPdf(plain, SignatureLevel.B_B, note("signing.note.time-stamp-down"));
    }

    private Optional<byte[]> withStamp(
            byte[] pdf,
            UploadedKey key,
            SignatureImageParameters look,
            Instant at,
            SignatureLevel level,
            Watched source) {
        try {
            return Optional.of(attempt(pdf, key, look, at, level, source));
        } catch (DSSException | AlertException lessIsReached) {
            LOG.warn("No signature of level {}: {}", level, lessIsReached.getMessage());
            return Optional.empty();
        }
    }

    private byte[] attempt(
            byte[] pdf,
            UploadedKey key,
            SignatureImageParameters look,
            Instant at,
            SignatureLevel level,
            @Nullable TSPSource source) {
        PAdESService service = new PAdESService(trust.verifier());
        service.setPdfObjFactory(objects());
        if (source != null) {
            service.setTspSource(source);
        }
        PAdESSignatureParameters parameters = parameters(key, look, at, level);
        DSSDocument document = withField(service, new InMemoryDocument(pdf, "paper.pdf"), look.getFieldParameters());
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        SignatureValue value = new SignatureValue(
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), DigestAlgorithm.SHA256),
                signature(key, toBeSigned.getBytes()));
        return bytes(service.signDocument(document, parameters, value));
    }

    /** The library signs only in a field that is there, unless it may choose the name itself. */
    private static DSSDocument withField(PAdESService service, DSSDocument document, SignatureFieldParameters field) {
        boolean there = service.getAvailableSignatureFields(document).contains(field.getFieldId());
        return there ? document : service.addNewSignatureField(document, field);
    }

    private static PAdESSignatureParameters parameters(
            UploadedKey key, SignatureImageParameters look, Instant at, SignatureLevel level) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                switch (level) {
                    case B_T -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
                    case B_LTA -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
                    default -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
                });
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(LibraryDates.of(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(CertificateRules.ZONE));
        parameters.setImageParameters(look);
        parameters.setSignatureTimestampParameters(new PAdESTimestampParameters(DigestAlgorithm.SHA256));
        parameters.setArchiveTimestampParameters(new PAdESTimestampParameters(DigestAlgorithm.SHA256));
        return parameters;
    }

    /** The seal lies over the signature on purpose; a place outside the page is refused by the library. */
    private static PdfBoxNativeObjectFactory objects() {
        PdfSignatureFieldPositionChecker places = new PdfSignatureFieldPositionChecker();
        places.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory objects = new PdfBoxNativeObjectFactory();
        objects.setPdfSignatureFieldPositionChecker(places);
        return objects;
    }

    private static byte[] signature(UploadedKey key, byte[] data) {
        try {
            Signature signer = Signature.getInstance(key.algorithm());
            signer.initSign(key.key());
            signer.update(data);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was checked when it was stored signs", e);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The signed file is in memory", e);
        }
    }

    private static Optional<MessageKey> none() {
        return Optional.empty();
    }

    private static Optional<MessageKey> note(String key) {
        return Optional.of(MessageKey.of(key));
    }

    /** Remembers that the service did not answer, so that nobody waits for it a second time. */
    private static final class Watched implements TSPSource {

        private final transient TSPSource source;
        private boolean failed;

        Watched(TSPSource source) {
            this.source = source;
        }

        @Override
        public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
            try {
                return source.getTimeStampResponse(algorithm, digest);
            } catch (RuntimeException down) {
                failed = true;
                throw new DSSException("The time-stamp service did not answer", down);
            }
        }
    }
}
