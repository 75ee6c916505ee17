package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.security.paper.AccountSlipPaper;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Texts;

/** Slips on the screen, this one time, with the way to print them. */
class SlipPanel extends Composite<Div> {

    private static final String PDF = "application/pdf";

    private volatile boolean printed;

    /** What turns slips into a sheet of paper, and the address that stands on it. */
    @org.springframework.stereotype.Component
    record Printer(AccountSlipPaper paper, PublicAddress address) {}

    SlipPanel(List<AccountSlip> slips, Printer printer) {
        getContent().addClassName("app-slips");
        Paragraph once = new Paragraph(Texts.of("security.slip.once"));
        once.addClassName("app-slips__once");
        getContent().add(once);
        if (printer.address().isLocalOnly()) {
            Paragraph local = new Paragraph(
                    Texts.of("security.slip.local-only", printer.address().base()));
            local.addClassName("app-slips__warning");
            getContent().add(local);
        }
        getContent().add(printLink(slips, printer));
        OrderedList list = new OrderedList();
        list.addClassName("app-slips__list");
        slips.forEach(slip -> list.add(item(slip)));
        getContent().add(list);
    }

    private Component printLink(List<AccountSlip> slips, Printer printer) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                            byte[] pdf = printer.paper().print(slips).pdf();
                            printed = true;
                            return new DownloadResponse(
                                    new ByteArrayInputStream(pdf), "phieu-tai-khoan.pdf", PDF, pdf.length);
                        })
                        .inline(),
                "");
        link.add(AppIcon.PRINTER.create(), new Span(Texts.of("security.slip.print")));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("app-primary-link");
        return link;
    }

    private static ListItem item(AccountSlip slip) {
        Span name = new Span(slip.personName());
        name.addClassName("app-slips__name");
        Div who = new Div(name, new Span(slip.unitName()));
        who.addClassName("app-slips__who");
        return new ListItem(
                who,
                pair("security.slip.username", slip.username()),
                pair("security.slip.password", slip.oneTimePassword()));
    }

    private static Component pair(String labelKey, String value) {
        Span label = new Span(Texts.of(labelKey));
        label.addClassName("app-slips__label");
        Span words = new Span(value);
        words.addClassName("app-slips__value");
        Div pair = new Div(label, words);
        pair.addClassName("app-slips__pair");
        return pair;
    }

    /** Whether the sheet has been fetched at least once. */
    boolean isPrinted() {
        return printed;
    }

    /** The slips in a dialog that only its button closes. */
    static void dialog(List<AccountSlip> slips, Printer printer) {
        Dialog dialog = new Dialog(new SlipPanel(slips, printer));
        dialog.setHeaderTitle(Texts.of("security.slip.title"));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(ActionButton.secondary("security.slip.handed", dialog::close));
        dialog.open();
    }
}
