package vn.congtachoi.signing;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what is seen at the place of a signature: the owner's picture fitted into it, or text. */
@Component
class SignatureLook {

    /** With seconds and zone, as ISO 8601 has them and NĐ 30/2020 asks for it. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");

    private static final String FONT = "/reports/fonts/Tinos-Regular.ttf";
    private static final float TEXT_POINTS = 10;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    SignatureLook(MessageSource texts) {
        this.texts = texts;
    }

    /** @param signer name on the certificate, for text in place of a picture */
    SignatureImageParameters of(SignOrder order, String signer, Optional<InkPicture> picture) {
        SignatureImageParameters look = new SignatureImageParameters();
        look.setFieldParameters(field(order));
        switch (order.appearance()) {
            case Appearance.Lines(List<String> lines) -> look.setTextParameters(text(lines, TextWrapping.FONT_BASED));
            case Appearance.Picture shown
            when picture.isPresent() -> {
                look.setImage(new InMemoryDocument(picture.get().png(), "signature.png", MimeTypeEnum.PNG));
                look.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
            }
            case Appearance.Picture none ->
                look.setTextParameters(text(plain(order, signer), TextWrapping.FILL_BOX_AND_LINEBREAK));
        }
        return look;
    }

    private static SignatureFieldParameters field(SignOrder order) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(order.fieldName());
        field.setPage(order.page());
        field.setOriginX(PagePlace.points(order.place().left()));
        field.setOriginY(PagePlace.points(order.place().top()));
        field.setWidth(PagePlace.points(order.place().width()));
        field.setHeight(PagePlace.points(order.place().height()));
        return field;
    }

    private List<String> plain(SignOrder order, String signer) {
        return List.of(
                text("signing.look.signer", signer),
                text("signing.look.time", TIME.format(order.at().atZone(CertificateRules.ZONE))));
    }

    private static SignatureImageTextParameters text(List<String> lines, TextWrapping wrapping) {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(String.join("\n", lines));
        text.setFont(font());
        text.setTextWrapping(wrapping);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(null);
        text.setPadding(0);
        return text;
    }

    private static DSSFileFont font() {
        try (InputStream in = Objects.requireNonNull(SignatureLook.class.getResourceAsStream(FONT), FONT)) {
            DSSFileFont font = new DSSFileFont(in);
            font.setSize(TEXT_POINTS);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, VIETNAMESE);
    }
}
