package vn.congtachoi.security.paper;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperDefinition;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.security.AccountSlip;

/** Prints slips, four on a page; the passwords are in the file and nowhere else. */
@Component
public class AccountSlipPaper {

    static final PaperDefinition<AccountSlipData> DEFINITION = new PaperDefinition<>(
            "account-slip", AccountSlipData.class, "account-slip", PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT);

    private final PaperRenderer renderer;
    private final PublicAddress address;
    private final MessageSource texts;

    AccountSlipPaper(PaperRenderer renderer, PublicAddress address, MessageSource texts) {
        this.renderer = renderer;
        this.address = address;
        this.texts = texts;
    }

    /** The slips in the order given. */
    public RenderedPaper print(List<AccountSlip> slips) {
        String base = address.base();
        AccountSlipData data = new AccountSlipData(
                VietnameseText.upper(text("security.slip.title")),
                QrCode.of(base),
                text("security.slip.code", base),
                text("security.slip.address", base),
                text("security.slip.username"),
                text("security.slip.password"),
                text("security.slip.start"),
                slips.stream()
                        .map(slip -> new AccountSlipData.Slip(
                                slip.personName(), slip.unitName(), slip.username(), slip.oneTimePassword()))
                        .toList());
        return renderer.render(DEFINITION, data, PaperContext.of(text("security.slip.title")));
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
